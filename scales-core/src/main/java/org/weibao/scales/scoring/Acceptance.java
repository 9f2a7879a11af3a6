package org.weibao.scales.scoring;

import java.util.Arrays;
import java.util.Optional;
import org.weibao.scales.definition.Answer;
import org.weibao.scales.definition.Numeral;
import org.weibao.scales.definition.Option;
import org.weibao.scales.definition.ResponseFormat;
import org.weibao.scales.finding.FindingCode;

/**
 * Which answers an item takes.
 *
 * @param codes the codes of a choice, ascending; empty for anything measured
 * @param declining those of them that decline to answer
 * @param whole whether only whole numbers are taken
 * @param clock whether only times of day are taken
 * @param allowed what is taken, for a message
 */
record Acceptance(
        double[] codes, double[] declining, boolean whole, double min, double max, boolean clock, String allowed) {

    private static final double[] NONE = {};

    static Acceptance of(ResponseFormat format) {
        return format.match(new ResponseFormat.Cases<>(
                Acceptance::ofChoice,
                whole -> new Acceptance(
                        NONE, NONE, true, whole.min(), whole.max(), false, range(whole.min(), whole.max())),
                decimal -> new Acceptance(
                        NONE, NONE, false, decimal.min(), decimal.max(), false, range(decimal.min(), decimal.max())),
                clock -> new Acceptance(NONE, NONE, false, 0, ClockTime.hours(1439), true, "HH:MM")));
    }

    private static Acceptance ofChoice(ResponseFormat.Choice choice) {
        double[] codes =
                choice.options().stream().mapToDouble(Option::code).sorted().toArray();
        double[] declining = choice.options().stream()
                .filter(Option::declined)
                .mapToDouble(Option::code)
                .sorted()
                .toArray();
        String allowed =
                String.join(", ", Arrays.stream(codes).mapToObj(Numeral::text).toList());
        return new Acceptance(codes, declining, true, codes[0], codes[codes.length - 1], false, allowed);
    }

    private static String range(double min, double max) {
        return Numeral.text(min) + ".." + Numeral.text(max);
    }

    /** Empty when the item takes the answer. */
    Optional<FindingCode> refusal(Answer answer) {
        return answer.match(
                number -> clock ? notOfItsKind() : refusal(number.value()),
                time -> clock ? Optional.empty() : notOfItsKind(),
                unreadable -> notOfItsKind());
    }

    /** Empty when the item takes the code; a time as hours after midnight. */
    Optional<FindingCode> refusal(double code) {
        if (!Double.isFinite(code) || (whole && code != Math.rint(code))) {
            return notOfItsKind();
        }
        if (codes.length > 0) {
            return contains(codes, code) ? Optional.empty() : Optional.of(FindingCode.CODE_NOT_ALLOWED);
        }
        return min <= code && code <= max ? Optional.empty() : Optional.of(FindingCode.ANSWER_OUT_OF_RANGE);
    }

    /** The reply that an accepted code is. */
    Reply reply(double code) {
        return contains(declining, code) ? Reply.DECLINED : Reply.ANSWERED;
    }

    /** The code of an accepted answer. */
    static double code(Answer answer) {
        return answer.match(Answer.Number::value, time -> ClockTime.hours(time.minutes()), unreadable -> Double.NaN);
    }

    private Optional<FindingCode> notOfItsKind() {
        return Optional.of(clock ? FindingCode.ANSWER_NOT_A_TIME : FindingCode.ANSWER_NOT_A_CODE);
    }

    private static boolean contains(double[] ascending, double code) {
        return Arrays.binarySearch(ascending, code + 0.0) >= 0;
    }
}
