package org.weibao.scales;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** A library of one small scale and one small policy, and the documents that are sent to it. */
final class SmallStation {

    static final ScaleLibrary LIBRARY = library("");
    static final Monitoring MONITORING = new Monitoring(LIBRARY, LIBRARY.policy("village"));

    private SmallStation() {}

    /** The same with further words at the end of the scale file: another definition. */
    static ScaleLibrary library(String more, String... replacements) {
        String scale = text("monitoring/small.scale.yaml") + more;
        for (int i = 0; i < replacements.length; i += 2) {
            scale = scale.replace(replacements[i], replacements[i + 1]);
        }
        return ScaleLibrary.of(Map.of(
                "small.scale.yaml",
                bytes(scale),
                "village.referral.yaml",
                bytes(text("referral/village.referral.yaml"))));
    }

    /**
     * A form: day, then the codes of q1, q2, q3, q4, q5, q6, q9, a dash for a blank: {@code 2026-01-01 1111330}.
     *
     * @param respondent members of the respondent, {@code "age":12}
     */
    static String form(String dayAndCodes, String respondent) {
        String[] parts = dayAndCodes.split(" ");
        String[] items = {"q1", "q2", "q3", "q4", "q5", "q6", "q9"};
        StringBuilder answers = new StringBuilder();
        for (int i = 0; i < items.length; i++) {
            if (parts[1].charAt(i) != '-') {
                answers.append(answers.isEmpty() ? "" : ",")
                        .append('"')
                        .append(items[i])
                        .append("\":")
                        .append(parts[1].charAt(i));
            }
        }
        return "{\"ref\":\"c1\",\"answeredOn\":\"" + parts[0] + "\",\"respondent\":{" + respondent + "},\"answers\":{"
                + answers + "}}";
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String text(String name) {
        try (InputStream in = SmallStation.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
