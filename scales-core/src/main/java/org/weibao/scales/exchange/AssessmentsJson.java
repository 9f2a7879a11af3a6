package org.weibao.scales.exchange;

import jakarta.json.stream.JsonGenerator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.weibao.scales.assessment.Assessment;
import org.weibao.scales.assessment.Labels;

/** The assessments of a case by scale: one object, or a list of objects when several informants answered that scale. */
public final class AssessmentsJson {

    private AssessmentsJson() {}

    /**
     * Writes the member {@code assessments}.
     *
     * @param several whether the case has several forms of that scale, refused ones included
     * @param labels by scale
     */
    public static void write(
            JsonGenerator json,
            List<Assessment> assessments,
            Predicate<String> several,
            Function<String, Labels> labels) {
        Map<String, List<Assessment>> byScale = assessments.stream()
                .collect(Collectors.groupingBy(
                        assessment -> assessment.scale().id(), LinkedHashMap::new, Collectors.toList()));
        json.writeStartObject("assessments");
        byScale.forEach((scale, forms) -> {
            if (several.test(scale)) {
                json.writeStartArray(scale);
                forms.forEach(form -> AssessmentJson.write(json, form, labels.apply(scale)));
                json.writeEnd();
            } else {
                forms.forEach(form -> AssessmentJson.write(json, scale, form, labels.apply(scale)));
            }
        });
        json.writeEnd();
    }
}
