package org.weibao.scales.loading;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.weibao.scales.finding.Finding;
import org.weibao.scales.finding.FindingCode;
import org.weibao.scales.finding.Place;

/** One YAML 1.2 document as a located tree, built from parser events, so that aliases and merges are never expanded. */
final class YamlTree {

    private static final Pattern NUMBER = Pattern.compile("-?(?:0|[1-9][0-9]*)(?:\\.[0-9]+)?(?:[eE][-+]?[0-9]+)?");
    private static final Pattern LOOKS_NUMERIC = Pattern.compile(
            "[-+]?(?:\\.?[0-9][0-9_]*|0x[0-9a-fA-F]+|0o[0-7]+|[0-9][0-9_]*\\.[0-9_]*(?:[eE][-+]?[0-9]+)?|\\.(?:inf|Inf|INF))|\\.(?:nan|NaN|NAN)");

    private final String file;
    private final TreeBuilding building;
    private final Iterator<Event> events;
    private Event next;

    private YamlTree(String file, TreeBuilding building, Iterator<Event> events) {
        this.file = file;
        this.building = building;
        this.events = events;
    }

    static Optional<Node> read(String file, String text, Limits limits, List<Finding> findings) {
        TreeBuilding building = new TreeBuilding(limits, findings);
        LoadSettings settings = LoadSettings.builder()
                .setLabel(file)
                .setCodePointLimit(Integer.MAX_VALUE)
                .build();
        try {
            Iterator<Event> events = new Parse(settings).parseString(text).iterator();
            return new YamlTree(file, building, events).document();
        } catch (TreeBuilding.TooDeep stopped) {
            return Optional.empty();
        } catch (YamlEngineException malformed) {
            findings.add(YamlSyntax.finding(file, text, malformed));
            return Optional.empty();
        }
    }

    private Optional<Node> document() {
        take();
        take();
        if (next.getEventId() == Event.ID.StreamEnd) {
            building.note(FindingCode.DOCUMENT_EMPTY, new Place(file, 1, 1, ""));
            return Optional.empty();
        }
        take();
        Node root = node("", 1);
        take();
        take();
        if (next.getEventId() != Event.ID.StreamEnd) {
            building.note(FindingCode.SYNTAX, place(""), "found", "---");
        }
        return Optional.of(root);
    }

    private void take() {
        next = events.next();
    }

    /** The node that begins with the present event; afterwards the present event is the node's last. */
    private Node node(String pointer, int depth) {
        Place at = place(pointer);
        building.requireDepth(depth, at);
        refuseAnchorsAndTags(at);
        if (next instanceof ScalarEvent scalar) {
            return scalar(scalar, at);
        }
        if (next instanceof AliasEvent) {
            return new Node.Nothing(at);
        }
        return next.getEventId() == Event.ID.MappingStart ? mapping(pointer, depth, at) : sequence(pointer, depth, at);
    }

    private Node mapping(String pointer, int depth, Place at) {
        Map<String, Node.Entry> entries = new LinkedHashMap<>();
        take();
        while (next.getEventId() != Event.ID.MappingEnd) {
            Place keyAt = place(pointer);
            String key = key(pointer, depth);
            String inside = TreeBuilding.member(pointer, key);
            take();
            Place located = new Place(file, keyAt.line(), keyAt.column(), inside);
            building.add(entries, new Node.Entry(key, located, node(inside, depth + 1)));
            take();
        }
        return new Node.Mapping(List.copyOf(entries.values()), at);
    }

    private String key(String pointer, int depth) {
        Place at = place(pointer);
        refuseAnchorsAndTags(at);
        if (next instanceof ScalarEvent scalar) {
            if (scalar.getValue().equals("<<") && scalar.isPlain()) {
                building.note(FindingCode.ALIAS_OR_TAG, at, "found", "<<");
            }
            return building.checked(scalar.getValue(), at);
        }
        building.note(FindingCode.WRONG_TYPE, at, "expected", "text");
        node(pointer, depth + 1);
        return "";
    }

    private Node sequence(String pointer, int depth, Place at) {
        List<Node> nodes = new ArrayList<>();
        take();
        while (next.getEventId() != Event.ID.SequenceEnd) {
            nodes.add(node(pointer + "/" + nodes.size(), depth + 1));
            take();
        }
        return new Node.Sequence(nodes, at);
    }

    private Node scalar(ScalarEvent scalar, Place at) {
        String text = scalar.getValue();
        if (!scalar.isPlain()) {
            return building.text(text, at);
        }
        if (NUMBER.matcher(text).matches()) {
            return building.number(text, at);
        }
        if (LOOKS_NUMERIC.matcher(text).matches()) {
            building.note(FindingCode.NUMBER_MALFORMED, at, "found", text);
            return building.number("0", at);
        }
        return switch (text) {
            case "", "~", "null", "Null", "NULL" -> new Node.Nothing(at);
            case "true", "True", "TRUE" -> new Node.Truth(true, at);
            case "false", "False", "FALSE" -> new Node.Truth(false, at);
            default -> building.text(text, at);
        };
    }

    private void refuseAnchorsAndTags(Place at) {
        String found = next instanceof AliasEvent alias
                ? "*" + alias.getAlias().getValue()
                : next instanceof NodeEvent node && node.getAnchor().isPresent()
                        ? "&" + node.getAnchor().get().getValue()
                        : tag();
        if (!found.isEmpty()) {
            building.note(FindingCode.ALIAS_OR_TAG, at, "found", found);
        }
    }

    private String tag() {
        if (next instanceof ScalarEvent scalar) {
            return scalar.getTag().orElse("");
        }
        return next instanceof CollectionStartEvent collection
                ? collection.getTag().orElse("")
                : "";
    }

    private Place place(String pointer) {
        Optional<Mark> mark = next.getStartMark();
        return new Place(
                file,
                mark.map(Mark::getLine).orElse(0) + 1,
                mark.map(Mark::getColumn).orElse(0) + 1,
                pointer);
    }
}
