package org.weibao.scales.checking;

import java.util.List;
import org.weibao.scales.definition.Gathering;
import org.weibao.scales.definition.MissingRule;
import org.weibao.scales.definition.MissingRule.Then;
import org.weibao.scales.definition.Score;
import org.weibao.scales.definition.Term;
import org.weibao.scales.finding.FindingCode;

/** A missing rule says how many may be missing and what is then done, as far as that makes sense for its score. */
final class MissingRulesAreComplete implements Check {

    /** What may follow {@code then}, and why nothing else may. */
    private enum Kind {
        SUM(List.of(Then.PRORATE, Then.IGNORE), ""),
        COUNT(List.of(Then.IGNORE), "reason-count"),
        MEAN(List.of(), "reason-mean"),
        WHOLE(List.of(), "");

        private final List<Then> allowed;
        private final String reason;

        Kind(List<Then> allowed, String reason) {
            this.allowed = allowed;
            this.reason = reason;
        }

        String text() {
            return String.join(", ", allowed.stream().map(Then::id).toList());
        }
    }

    @Override
    public void inspect(Examined examined, Findings findings) {
        examined.scale().scores().stream()
                .filter(score -> !score.missing().equals(MissingRule.COMPLETE))
                .forEach(score -> inspect(score, kind(score), findings));
    }

    private static Kind kind(Score score) {
        return score.gathering()
                .match(new Gathering.Cases<>(
                        sum -> Kind.SUM,
                        mean -> Kind.MEAN,
                        count -> Kind.COUNT,
                        max -> Kind.COUNT,
                        ratio -> Kind.WHOLE,
                        hours -> Kind.WHOLE));
    }

    private static void inspect(Score score, Kind kind, Findings findings) {
        if (kind == Kind.WHOLE) {
            findings.note(FindingCode.MISSING_RULE_NOT_HERE, score.missing().at(), "found", score.id());
            return;
        }
        if (!score.missing().allowsMissing()) {
            findings.note(
                    FindingCode.MISSING_RULE_WITHOUT_LIMIT, score.missing().at());
        }
        then(score.missing(), kind, findings);
        limits(score, findings);
        required(score, findings);
    }

    private static void then(MissingRule rule, Kind kind, Findings findings) {
        if (rule.then() == Then.NOT_SAID) {
            if (!kind.allowed.isEmpty() && rule.allowsMissing()) {
                findings.note(FindingCode.MISSING_RULE_WITHOUT_THEN, rule.at(), "allowed", kind.text());
            }
        } else if (kind == Kind.MEAN) {
            findings.note(
                    FindingCode.MISSING_THEN_NOT_HERE,
                    rule.at(),
                    "found",
                    rule.then().id(),
                    "reason",
                    kind.reason);
        } else if (!kind.allowed.contains(rule.then())) {
            findings.note(
                    FindingCode.MISSING_THEN_NOT_HERE,
                    rule.at(),
                    "found",
                    rule.then().id(),
                    "allowed",
                    kind.text(),
                    "reason",
                    kind.reason);
        }
    }

    private static void limits(Score score, Findings findings) {
        int count = score.gathering().terms().size();
        MissingRule rule = score.missing();
        rule.allow().stream()
                .filter(allow -> allow > count && allow != Integer.MAX_VALUE)
                .forEach(allow -> noteTooLarge("allow: " + allow, count, rule, findings));
        rule.answered().stream()
                .filter(answered -> answered > count)
                .forEach(answered -> noteTooLarge("answered: " + answered, count, rule, findings));
    }

    private static void noteTooLarge(String found, int count, MissingRule rule, Findings findings) {
        findings.note(FindingCode.MISSING_LIMIT_TOO_LARGE, rule.at(), "found", found, "count", String.valueOf(count));
    }

    private static void required(Score score, Findings findings) {
        List<String> members = score.gathering().terms().stream().map(Term::id).toList();
        score.missing().required().stream()
                .filter(required -> !members.contains(required.id()))
                .forEach(required -> findings.note(
                        FindingCode.NOT_IN_LIST, required.at(), "found", required.id(), "key", "required"));
    }
}
