package org.weibao.scales.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/** What the command line itself says, in one language. */
record Phrases(Properties texts) {

    static Phrases in(String language) {
        String name = "phrases_" + language + ".properties";
        Properties texts = new Properties();
        try (InputStream bytes = Phrases.class.getResourceAsStream(name);
                Reader reader = new InputStreamReader(bytes, StandardCharsets.UTF_8)) {
            texts.load(reader);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(name, unreadable);
        }
        return new Phrases(texts);
    }

    /** The text with <code>{0}, {1}, …</code> replaced. */
    String text(String key, Object... arguments) {
        String text = texts.getProperty(key);
        for (int i = 0; i < arguments.length; i++) {
            text = text.replace("{" + i + "}", String.valueOf(arguments[i]));
        }
        return text;
    }
}
