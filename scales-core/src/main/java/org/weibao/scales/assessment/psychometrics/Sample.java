package org.weibao.scales.assessment.psychometrics;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.weibao.scales.definition.Respondent;

/**
 * Anonymous forms of one scale, scored.
 *
 * @param refusedLines numbers of the lines of the file that could not be used, counted from 1
 * @param lastYear the year of the latest form that tells its date
 */
public record Sample(List<Form> forms, List<Long> refusedLines, OptionalInt lastYear) {

    public Sample {
        forms = List.copyOf(forms);
        refusedLines = List.copyOf(refusedLines);
    }

    @Override
    public String toString() {
        return "Sample[" + forms.size() + " forms]";
    }

    /**
     * One form. It never shows its answers.
     *
     * @param points by item, as scores read them; an item without points is absent
     * @param missing items that were to be answered and were not
     * @param notAsked items behind closed gates
     * @param scores by id; an unscorable one is absent
     */
    public record Form(
            Optional<String> ref,
            Respondent respondent,
            Map<String, Double> points,
            Set<String> missing,
            Set<String> notAsked,
            Map<String, Double> scores) {

        public Form {
            points = Map.copyOf(points);
            missing = Set.copyOf(missing);
            notAsked = Set.copyOf(notAsked);
            scores = Map.copyOf(scores);
        }

        @Override
        public String toString() {
            return "Form[" + points.size() + " items]";
        }
    }
}
