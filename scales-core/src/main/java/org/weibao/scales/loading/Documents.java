package org.weibao.scales.loading;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.weibao.scales.finding.Finding;
import org.weibao.scales.finding.FindingCode;
import org.weibao.scales.finding.Place;

/** Bytes to located trees: size cap → strict UTF-8 → events → limits, duplicate keys, surrogates → tree. */
final class Documents {

    private Documents() {}

    /** A file that a person wrote: JSON when its name ends in {@code .json}, else YAML 1.2. */
    public static Read<Node> file(SourceFile file) {
        return file.name().endsWith(".json") ? json(file, Limits.FILE) : yaml(file, Limits.FILE);
    }

    public static Read<Node> json(SourceFile file, Limits limits) {
        List<Finding> findings = new ArrayList<>();
        Optional<Node> root =
                text(file, limits, findings).flatMap(text -> JsonTree.read(file.name(), text, limits, findings));
        return new Read<>(root, findings);
    }

    public static Read<Node> yaml(SourceFile file, Limits limits) {
        List<Finding> findings = new ArrayList<>();
        Optional<Node> root =
                text(file, limits, findings).flatMap(text -> YamlTree.read(file.name(), text, limits, findings));
        return new Read<>(root, findings);
    }

    /** The document's text, or a finding that says why there is none. */
    static Optional<String> text(SourceFile file, Limits limits, List<Finding> findings) {
        Place start = new Place(file.name(), 1, 1, "");
        if (file.bytes().length > limits.bytes()) {
            findings.add(Finding.of(FindingCode.DOCUMENT_TOO_LARGE, start, "limit", String.valueOf(limits.bytes())));
            return Optional.empty();
        }
        Optional<String> text =
                isHalfZero(file.bytes()) ? Optional.empty() : decode(file.bytes(), StandardCharsets.UTF_8);
        if (text.isEmpty()) {
            findings.add(Finding.of(FindingCode.ENCODING_NOT_UTF8, start, "found", encoding(file.bytes())));
            return text;
        }
        if (!text.get().startsWith("\uFEFF")) {
            return text;
        }
        if (limits.byteOrderMark()) {
            return Optional.of(text.get().substring(1));
        }
        findings.add(Finding.of(FindingCode.BYTE_ORDER_MARK, start));
        return Optional.empty();
    }

    private static Optional<String> decode(byte[] bytes, Charset charset) {
        try {
            return Optional.of(charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException notThatCharset) {
            return Optional.empty();
        }
    }

    /** What the bytes most likely are instead: in UTF-16 every other byte of plain characters is zero, in text it never is. */
    private static String encoding(byte[] bytes) {
        boolean marked = bytes.length >= 2 && (bytes[0] & 0xFF) + (bytes[1] & 0xFF) == 0xFE + 0xFF;
        if (marked || zeros(bytes) > 0) {
            return "UTF-16";
        }
        return Charset.isSupported("GB18030")
                        && decode(bytes, Charset.forName("GB18030")).isPresent()
                ? "GB18030"
                : "?";
    }

    /** UTF-16 of nothing but plain characters is valid UTF-8 too. */
    private static boolean isHalfZero(byte[] bytes) {
        return bytes.length > 1 && zeros(bytes) >= bytes.length / 2;
    }

    private static int zeros(byte[] bytes) {
        int zeros = 0;
        for (byte one : bytes) {
            zeros += one == 0 ? 1 : 0;
        }
        return zeros;
    }
}
