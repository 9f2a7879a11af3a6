package org.weibao.scales.text;

import java.util.Optional;
import org.weibao.scales.assessment.Answerer;

/** Whose form it is, in words. */
record Answerers(Words words) {

    /** {@code 长处和困难问卷（家长或照料者填）}; the name alone when there is only one such form. */
    String of(String name, Optional<Answerer> answerer) {
        return answerer.flatMap(this::who)
                .map(who -> words.text("screen.answered-by", name, who))
                .orElse(name);
    }

    private Optional<String> who(Answerer answerer) {
        return answerer.informant()
                .flatMap(words::word)
                .or(() -> answerer.number().isPresent()
                        ? Optional.of(words.text(
                                "screen.form-number",
                                String.valueOf(answerer.number().getAsInt())))
                        : Optional.empty());
    }
}
