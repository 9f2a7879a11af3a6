package org.weibao.scales.loading;

import java.math.BigDecimal;
import java.util.Optional;
import org.weibao.scales.assessment.Responses;
import org.weibao.scales.definition.Answer;

/** A node as an answer. */
final class AnswerReader {

    /** So many digits a double keeps. */
    private static final int DIGITS_OF_A_DOUBLE = 15;

    private AnswerReader() {}

    /** Empty when the node is neither a number nor a time of day, or a number that no double holds. */
    static Optional<Answer> read(Node node) {
        if (node instanceof Node.Numeric numeric) {
            return number(numeric.value());
        }
        if (node instanceof Node.Words words) {
            return Optional.of(Responses.time(words.text())).filter(answer -> !(answer instanceof Answer.Unreadable));
        }
        return Optional.empty();
    }

    /** A number that only rounding makes whole is not the code that it would become. */
    private static Optional<Answer> number(BigDecimal written) {
        double value = written.doubleValue();
        boolean exact = written.scale() == 0 && written.precision() <= DIGITS_OF_A_DOUBLE;
        boolean becameWhole = !exact && value == Math.rint(value) && new BigDecimal(value).compareTo(written) != 0;
        return becameWhole ? Optional.empty() : Optional.of(new Answer.Number(value));
    }
}
