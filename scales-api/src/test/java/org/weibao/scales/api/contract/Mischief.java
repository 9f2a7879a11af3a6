package org.weibao.scales.api.contract;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** What can be wrong with a document, in its tree and in its bytes. */
record Mischief(Chance chance) {

    /** Texts and numbers that stand where a value stands; none may come back in a problem. */
    static final List<String> VALUES = List.of("zcanaryz", "734519");

    private static final int LIMIT = 256 * 1024;

    private static final List<String> SCALARS = List.of(
            "null",
            "true",
            "-1",
            "0",
            "2.9",
            "734519",
            "734519.734519",
            "-734519e-3",
            "4294967299",
            "18446744073709551617",
            "1e999",
            "1e-999",
            "1." + "0".repeat(39),
            "9".repeat(300),
            "\"\"",
            "\"zcanaryz\"",
            "\"zcanaryz\\u0000\"",
            "\"\\ud800zcanaryz\"",
            "\"\\ud83d\\ude00zcanaryz\"",
            "\"2026-02-30\"",
            "\"25:61\"",
            "\"" + "zcanaryz".repeat(2_100) + "\"",
            "{}",
            "[]",
            "[null]",
            "{\"\":null}",
            "[".repeat(40) + "]".repeat(40));

    private static final List<String> BROKEN_SCALARS = List.of(
            "NaN",
            "01",
            "+1",
            "0x1F",
            "'zcanaryz'",
            "zcanaryz",
            "\"zcanaryz",
            "\"\\x\"",
            "undefined",
            "1.",
            ".5",
            "\"\t\"");

    /** Changes one place of the tree. */
    void on(Draft document) {
        Draft place = chance.one(document.all());
        switch (chance.below(5)) {
            case 0 -> lose(place);
            case 1 -> place.add(place.isScalar() ? "" : "unknown-member", Draft.scalar(chance.one(SCALARS)));
            case 2 -> repeat(place);
            default -> place.become(Draft.scalar(chance.one(chance.oneIn(6) ? BROKEN_SCALARS : SCALARS)));
        }
    }

    private void lose(Draft place) {
        if (!place.members().isEmpty()) {
            place.members().remove(chance.below(place.members().size()));
        }
    }

    private void repeat(Draft place) {
        if (!place.members().isEmpty()) {
            place.members().add(chance.one(List.copyOf(place.members())));
        }
    }

    /** Changes the text as bytes. */
    byte[] on(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        int at = chance.below(bytes.length + 1);
        return switch (chance.below(10)) {
            case 0 -> new byte[0];
            case 1 -> Arrays.copyOf(bytes, at);
            case 2 -> joined(bytes, "}{zcanaryz".getBytes(StandardCharsets.UTF_8));
            case 3 -> joined(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF}, bytes);
            case 4 -> joined(joined(Arrays.copyOf(bytes, at), new byte[] {(byte) 0xFF}), bytes);
            case 5 -> text.getBytes(StandardCharsets.UTF_16);
            case 6 -> ("[".repeat(50_000) + text).getBytes(StandardCharsets.UTF_8);
            case 7 -> joined(bytes, filled(LIMIT - bytes.length + chance.below(3) - 1));
            case 8 -> joined(joined(Arrays.copyOf(bytes, at), new byte[] {0}), bytes);
            default -> flipped(bytes, Math.max(0, at - 1));
        };
    }

    private static byte[] filled(int length) {
        byte[] blanks = new byte[Math.max(0, length)];
        Arrays.fill(blanks, (byte) ' ');
        return blanks;
    }

    private static byte[] flipped(byte[] bytes, int at) {
        byte[] other = bytes.clone();
        if (other.length > 0) {
            other[at] ^= 0x15;
        }
        return other;
    }

    private static byte[] joined(byte[] first, byte[] second) {
        byte[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }
}
