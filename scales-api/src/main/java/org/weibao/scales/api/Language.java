package org.weibao.scales.api;

import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.QueryParam;
import java.util.Optional;
import org.weibao.scales.Scale;
import org.weibao.scales.assessment.Labels;
import org.weibao.scales.text.ScaleWords;
import org.weibao.scales.text.Words;

/** In which language words are wanted: {@code zh}, {@code en} or none. What cannot do without words then speaks Chinese. */
public record Language(@QueryParam("lang") Optional<@Pattern(regexp = "zh|en") String> lang) {

    public String tag() {
        return lang.orElse("zh");
    }

    public Words words() {
        return Words.in(tag());
    }

    /** Words beside the ids in the results of a scale; none unless a language was asked for. */
    public Labels labels(Scale scale) {
        return lang.<Labels>map(tag -> new ScaleWords(scale.definition(), Words.in(tag)))
                .orElse(Labels.NONE);
    }
}
