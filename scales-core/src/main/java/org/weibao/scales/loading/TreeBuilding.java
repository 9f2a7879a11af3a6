package org.weibao.scales.loading;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.weibao.scales.finding.Finding;
import org.weibao.scales.finding.FindingCode;
import org.weibao.scales.finding.Place;

/** What trees of every syntax have in common: the limits, and what is refused in keys, texts and numbers. */
final class TreeBuilding {

    /** Ends a document of which nothing more can be read; the finding is already noted. */
    static final class Stopped extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private Stopped() {
            super("stopped", null, false, false);
        }
    }

    private final Limits limits;
    private final List<Finding> findings;

    TreeBuilding(Limits limits, List<Finding> findings) {
        this.limits = limits;
        this.findings = findings;
    }

    void note(FindingCode code, Place at, String... arguments) {
        findings.add(Finding.of(code, at, arguments));
    }

    void note(Finding finding) {
        findings.add(finding);
    }

    /** Notes what ended the document, unless the same has just been said of the same place. */
    void noteTheEnd(Finding finding) {
        Finding last = findings.isEmpty() ? null : findings.get(findings.size() - 1);
        boolean said =
                last != null && last.code() == finding.code() && last.place().compareTo(finding.place()) == 0;
        if (!said) {
            findings.add(finding);
        }
    }

    void requireDepth(int depth, Place at) {
        if (depth > limits.depth()) {
            throw stopped(FindingCode.TOO_DEEP, at, "limit", String.valueOf(limits.depth()));
        }
    }

    Stopped stopped(FindingCode code, Place at, String... arguments) {
        note(code, at, arguments);
        return new Stopped();
    }

    Node text(String text, Place at) {
        return new Node.Words(checked(text, at), at);
    }

    /** The key itself, or a harmless one in place of one that is too long. */
    String checked(String text, Place at) {
        if (text.length() > limits.textLength()) {
            note(FindingCode.TEXT_TOO_LONG, at, "limit", String.valueOf(limits.textLength()));
            return "";
        }
        if (hasLoneSurrogate(text)) {
            note(FindingCode.LONE_SURROGATE, at);
            return "";
        }
        return text;
    }

    Node number(String literal, Place at) {
        if (literal.length() > limits.numberLength()) {
            note(FindingCode.NUMBER_TOO_LONG, at, "limit", String.valueOf(limits.numberLength()));
            return new Node.Numeric(BigDecimal.ZERO, at);
        }
        try {
            BigDecimal value = new BigDecimal(literal);
            if (!Double.isInfinite(value.doubleValue())) {
                return new Node.Numeric(value, at);
            }
        } catch (NumberFormatException exponentBeyondAnyUse) {
            // Said below, as of any number that is too large.
        }
        note(FindingCode.NUMBER_OUT_OF_RANGE, at);
        return new Node.Numeric(BigDecimal.ZERO, at);
    }

    void add(Map<String, Node.Entry> entries, Node.Entry entry) {
        Node.Entry first = entries.putIfAbsent(entry.key(), entry);
        if (first != null) {
            note(
                    FindingCode.DUPLICATE_KEY,
                    entry.keyAt(),
                    "found",
                    entry.key(),
                    "line",
                    String.valueOf(first.keyAt().line()));
        }
    }

    /** The pointer of a member, as RFC 6901 escapes it. */
    static String member(String pointer, String key) {
        return pointer + "/" + key.replace("~", "~0").replace("/", "~1");
    }

    private static boolean hasLoneSurrogate(String text) {
        return text.codePoints()
                .anyMatch(point -> point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE);
    }
}
