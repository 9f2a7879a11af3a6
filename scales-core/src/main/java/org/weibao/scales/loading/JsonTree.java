package org.weibao.scales.loading;

import jakarta.json.JsonException;
import jakarta.json.spi.JsonProvider;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParsingException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.weibao.scales.finding.Finding;
import org.weibao.scales.finding.FindingCode;
import org.weibao.scales.finding.Place;

/**
 * One JSON document as a located tree, pulled event by event to the end. Nothing is ever skipped over: the parser's own skipping does
 * not return at the end of a cut document.
 */
final class JsonTree {

    /** Looked up once, since looking it up costs a hundred times what a small document costs. */
    private static final JsonProvider PROVIDER = JsonProvider.provider();

    private final String file;
    private final TreeBuilding building;
    private final JsonParser parser;
    private final TokenStarts starts;

    private JsonTree(String file, TreeBuilding building, JsonParser parser, TokenStarts starts) {
        this.file = file;
        this.building = building;
        this.parser = parser;
        this.starts = starts;
    }

    static Optional<Node> read(String file, String text, Limits limits, List<Finding> findings) {
        TreeBuilding building = new TreeBuilding(limits, findings);
        TokenStarts starts = new TokenStarts(text);
        if (starts.isBlank()) {
            building.note(FindingCode.DOCUMENT_EMPTY, new Place(file, 1, 1, ""));
            return Optional.empty();
        }
        try (JsonParser parser = PROVIDER.createParser(new StringReader(text))) {
            return Optional.of(new JsonTree(file, building, parser, starts).document());
        } catch (TreeBuilding.Stopped alreadyNoted) {
            return Optional.empty();
        } catch (JsonException | NoSuchElementException malformed) {
            building.note(FindingCode.SYNTAX, starts.reached(file, ""));
            return Optional.empty();
        }
    }

    private Node document() {
        Node root = node(parser.next(), "", 1);
        if (parser.hasNext()) {
            parser.next();
        }
        return root;
    }

    private Node node(JsonParser.Event event, String pointer, int depth) {
        Place at = starts.next(file, pointer);
        building.requireDepth(depth, at);
        return switch (event) {
            case START_OBJECT -> mapping(pointer, depth, at);
            case START_ARRAY -> sequence(pointer, depth, at);
            case VALUE_STRING -> building.text(parser.getString(), at);
            case VALUE_NUMBER -> number(at);
            case VALUE_TRUE -> new Node.Truth(true, at);
            case VALUE_FALSE -> new Node.Truth(false, at);
            case VALUE_NULL -> new Node.Nothing(at);
            case KEY_NAME, END_OBJECT, END_ARRAY -> throw new JsonParsingException("", parser.getLocation());
        };
    }

    /** The parser yields the {@code 0} of {@code 01} before it sees that this is no number. */
    private Node number(Place at) {
        if (!starts.was(parser.getString())) {
            throw building.stopped(FindingCode.SYNTAX, at);
        }
        return building.number(parser.getString(), at);
    }

    private Node mapping(String pointer, int depth, Place at) {
        Map<String, Node.Entry> entries = new LinkedHashMap<>();
        for (JsonParser.Event event = parser.next(); event != JsonParser.Event.END_OBJECT; event = parser.next()) {
            Place written = starts.next(file, pointer);
            String key = building.checked(parser.getString(), written);
            String inside = TreeBuilding.member(pointer, key);
            Place keyAt = new Place(file, written.line(), written.column(), inside);
            building.add(entries, new Node.Entry(key, keyAt, node(parser.next(), inside, depth + 1)));
        }
        starts.next(file, pointer);
        return new Node.Mapping(List.copyOf(entries.values()), at);
    }

    private Node sequence(String pointer, int depth, Place at) {
        List<Node> nodes = new ArrayList<>();
        for (JsonParser.Event event = parser.next(); event != JsonParser.Event.END_ARRAY; event = parser.next()) {
            nodes.add(node(event, pointer + "/" + nodes.size(), depth + 1));
        }
        starts.next(file, pointer);
        return new Node.Sequence(nodes, at);
    }
}
