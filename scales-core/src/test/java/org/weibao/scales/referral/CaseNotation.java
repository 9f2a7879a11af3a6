package org.weibao.scales.referral;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.weibao.scales.assessment.Assessment;
import org.weibao.scales.assessment.Case;
import org.weibao.scales.assessment.Completeness;
import org.weibao.scales.assessment.Flag;
import org.weibao.scales.assessment.FlagState;
import org.weibao.scales.assessment.Quality;
import org.weibao.scales.assessment.ScaleIdentity;
import org.weibao.scales.assessment.Scored;
import org.weibao.scales.assessment.Worsening;
import org.weibao.scales.definition.AdverseChange;
import org.weibao.scales.definition.ContextEvent;
import org.weibao.scales.definition.Duty;
import org.weibao.scales.definition.FlagKind;
import org.weibao.scales.definition.Level;
import org.weibao.scales.definition.Named;
import org.weibao.scales.definition.Respondent;
import org.weibao.scales.definition.Risk;
import org.weibao.scales.definition.SafeguardingSignal;
import org.weibao.scales.definition.SafetyCheck;

/** Cases in one line: {@code crisis/ideation! + high/abuse@mandatory-report? + event:missing + check:negative + left}. */
final class CaseNotation {

    private static final Pattern FLAG =
            Pattern.compile("(watch|elevated|high|crisis)(?:/([a-z-]+))?(!)?(?:@([a-z-]+))?(\\?)?");

    private final List<Flag> flags = new ArrayList<>();
    private final EnumSet<ContextEvent> events = EnumSet.noneOf(ContextEvent.class);
    private final EnumSet<SafeguardingSignal> signals = EnumSet.noneOf(SafeguardingSignal.class);
    private final List<Worsening> worsenings = new ArrayList<>();
    private Quality.Validity validity = Quality.Validity.VALID;
    private Case context = Case.UNKNOWN;

    private CaseNotation() {}

    static Case parse(String line) {
        CaseNotation notation = new CaseNotation();
        if (!line.isBlank()) {
            for (String word : line.strip().split(" \\+ ")) {
                notation.read(word.strip());
            }
        }
        return notation.context
                .withEvents(notation.events)
                .withSignals(notation.signals)
                .withWorsenings(notation.worsenings)
                .withAssessments(List.of(assessment("screen", notation.flags, notation.validity)));
    }

    private void read(String word) {
        Matcher flag = FLAG.matcher(word);
        if (flag.matches()) {
            flags.add(flag("f" + flags.size(), flag));
        } else if (word.contains(":")) {
            fact(word.substring(0, word.indexOf(':')), word.substring(word.indexOf(':') + 1));
        } else {
            context = context.withPresent(word.equals("here"));
        }
    }

    private void fact(String what, String id) {
        switch (what) {
            case "event" -> events.add(named(ContextEvent.class, id));
            case "signal" -> signals.add(named(SafeguardingSignal.class, id));
            case "check" -> context = context.withSafetyCheck(named(SafetyCheck.class, id));
            case "change" -> worsenings.add(new Worsening("screen", named(AdverseChange.class, id)));
            case "quality" -> validity = named(Quality.Validity.class, id);
            case "before" -> context = context.withPreviousLevel(named(Level.class, id));
            default -> throw new IllegalArgumentException(what);
        }
    }

    private static Flag flag(String id, Matcher flag) {
        return new Flag(
                id,
                named(Risk.class, flag.group(1)),
                Optional.ofNullable(flag.group(2)).map(kind -> named(FlagKind.class, kind)),
                flag.group(3) != null,
                Optional.ofNullable(flag.group(4)).map(duty -> named(Duty.class, duty)),
                false,
                flag.group(5) == null ? FlagState.RAISED : FlagState.NOT_RULED_OUT,
                List.of());
    }

    private static <E extends Enum<E> & Named> E named(Class<E> vocabulary, String id) {
        return Named.find(vocabulary, id).orElseThrow(() -> new IllegalArgumentException(id));
    }

    static Assessment assessment(String scale, List<Flag> flags, Quality.Validity validity) {
        Scored total = new Scored("total", false, 3, OptionalDouble.empty(), 9, 9, 0, 27, List.of(), "3");
        return new Assessment(
                new ScaleIdentity(scale, "1.0.0", "sha256:0"),
                Optional.empty(),
                Optional.empty(),
                Respondent.UNKNOWN,
                new Completeness(9, 9, List.of(), List.of()),
                List.of(total),
                flags,
                List.of(),
                new Quality(validity, List.of()),
                List.of());
    }
}
