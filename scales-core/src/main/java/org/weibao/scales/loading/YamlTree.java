package org.weibao.scales.loading;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;
import org.weibao.scales.finding.Finding;
import org.weibao.scales.finding.FindingCode;
import org.weibao.scales.finding.Place;

/** One YAML 1.2 document as a located tree, built from parser events, so that aliases and merges are never expanded. */
final class YamlTree {

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
            Iterator<Event> events = new ParserImpl(settings, new StreamReader(settings, text));
            return new YamlTree(file, building, events).document();
        } catch (TreeBuilding.Stopped alreadyNoted) {
            return Optional.empty();
        } catch (YamlEngineException malformed) {
            building.noteTheEnd(YamlSyntax.finding(file, text, malformed));
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
        if (root instanceof Node.Nothing) {
            building.note(FindingCode.DOCUMENT_EMPTY, new Place(file, 1, 1, ""));
            return Optional.empty();
        }
        return Optional.of(root);
    }

    /** The parser fails with all kinds of exceptions on an escape that is cut short, or names no character. */
    private void take() {
        try {
            next = events.next();
        } catch (YamlEngineException malformed) {
            throw malformed;
        } catch (IllegalArgumentException | IndexOutOfBoundsException | NoSuchElementException malformedEscape) {
            throw building.stopped(FindingCode.SYNTAX, next == null ? new Place(file, 1, 1, "") : place(""));
        }
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
            building.add(entries, entry(pointer, depth));
            take();
        }
        return new Node.Mapping(List.copyOf(entries.values()), at);
    }

    private Node.Entry entry(String pointer, int depth) {
        Place written = place(pointer);
        String wholeKey = key(pointer, depth);
        Optional<List<String>> slip = isPlain() ? FullWidth.keyAndValue(wholeKey) : Optional.empty();
        String key = slip.map(parts -> parts.get(0)).orElse(wholeKey);
        String inside = TreeBuilding.member(pointer, key);
        Place at = new Place(file, written.line(), written.column(), inside);
        slip.ifPresent(parts -> {
            int colon = wholeKey.indexOf('：');
            building.note(FullWidth.finding(at, at.column() + colon, wholeKey.charAt(colon)));
        });
        take();
        Node value = node(inside, depth + 1);
        return new Node.Entry(
                key,
                at,
                slip.<Node>map(parts -> new Node.Words(parts.get(1), at)).orElse(value));
    }

    private boolean isPlain() {
        return next instanceof ScalarEvent scalar && scalar.isPlain();
    }

    private String key(String pointer, int depth) {
        Place at = place(pointer);
        if (next instanceof ScalarEvent scalar) {
            refuseAnchorsAndTags(at);
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
            nodes.addAll(members(pointer + "/" + nodes.size(), depth + 1));
            take();
        }
        return new Node.Sequence(nodes, at);
    }

    /** The next member of a list; several, with a finding, when a full-width comma stands between them. */
    private List<Node> members(String pointer, int depth) {
        Place at = place(pointer);
        Optional<List<String>> names = isPlain() ? FullWidth.names(((ScalarEvent) next).getValue()) : Optional.empty();
        if (names.isEmpty()) {
            return List.of(node(pointer, depth));
        }
        String whole = ((ScalarEvent) next).getValue();
        int comma = FullWidth.firstComma(whole);
        building.note(FullWidth.finding(at, at.column() + comma, whole.charAt(comma)));
        return names.get().stream().<Node>map(name -> new Node.Words(name, at)).toList();
    }

    private Node scalar(ScalarEvent scalar, Place at) {
        return scalar.isPlain()
                ? PlainScalar.read(scalar.getValue(), at, building)
                : building.text(scalar.getValue(), at);
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
