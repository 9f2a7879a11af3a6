package org.weibao.scales.exchange;

import jakarta.json.spi.JsonProvider;
import jakarta.json.stream.JsonGenerator;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/** JSON documents, always the same bytes for the same content: no white space, UTF-8, members in the order they are written. */
public final class JsonText {

    /** Held, since looking the provider up for every document costs a hundred times the document. */
    private static final JsonProvider PROVIDER = JsonProvider.provider();

    private JsonText() {}

    public static String of(Consumer<JsonGenerator> content) {
        StringWriter text = new StringWriter(1024);
        try (JsonGenerator json = PROVIDER.createGenerator(text)) {
            content.accept(json);
        }
        return text.toString();
    }

    /** Writes the document and closes the stream. */
    public static void write(OutputStream stream, Consumer<JsonGenerator> content) {
        try (JsonGenerator json = PROVIDER.createGenerator(new OutputStreamWriter(stream, StandardCharsets.UTF_8))) {
            content.accept(json);
        }
    }
}
