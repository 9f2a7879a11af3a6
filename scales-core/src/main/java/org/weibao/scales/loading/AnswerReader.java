package org.weibao.scales.loading;

import java.util.Optional;
import org.weibao.scales.assessment.Responses;
import org.weibao.scales.definition.Answer;

/** A node as an answer. */
final class AnswerReader {

    private AnswerReader() {}

    /** Empty when the node is neither a number nor a time of day. */
    static Optional<Answer> read(Node node) {
        if (node instanceof Node.Numeric numeric) {
            return Optional.of(new Answer.Number(numeric.value().doubleValue()));
        }
        if (node instanceof Node.Words words) {
            return Optional.of(Responses.time(words.text())).filter(answer -> !(answer instanceof Answer.Unreadable));
        }
        return Optional.empty();
    }
}
