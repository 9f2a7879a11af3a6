package org.weibao.scales.checking;

import java.util.List;
import org.weibao.scales.definition.ScaleDefinition;
import org.weibao.scales.finding.Place;

/** Every source that is cited stands in {@code sources}. */
final class SourcesExist implements Check {
    @Override
    public void inspect(Examined examined, Findings findings) {
        ScaleDefinition scale = examined.scale();
        scale.norms().forEach(norm -> cited(norm.sources(), norm.at(), examined, findings));
        scale.change()
                .reliabilities()
                .forEach(reliability -> cited(reliability.sources(), reliability.at(), examined, findings));
        scale.bandings().forEach(banding -> cited(banding.sources(), banding.at(), examined, findings));
        scale.flags().forEach(flag -> cited(flag.sources(), flag.at(), examined, findings));
        scale.outcomes().forEach(outcome -> cited(outcome.sources(), outcome.at(), examined, findings));
        scale.examples().forEach(example -> cited(example.sources(), example.at(), examined, findings));
    }

    private static void cited(List<String> sources, Place at, Examined examined, Findings findings) {
        for (String source : sources) {
            if (!examined.names().of(Kind.SOURCE).contains(source)) {
                findings.noteUnknown(Kind.SOURCE, source, examined.names().of(Kind.SOURCE), at);
            }
        }
    }
}
