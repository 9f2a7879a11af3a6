package org.weibao.scales.checking;

import java.util.List;
import java.util.Optional;
import org.weibao.scales.definition.ScaleDefinition;
import org.weibao.scales.definition.Text;
import org.weibao.scales.finding.FindingCode;
import org.weibao.scales.finding.Place;

/** Every norm and banding says where its numbers come from, or what is doubtful about them. */
final class NormsAndBandingsCiteSources implements Check {
    @Override
    public void inspect(Examined examined, Findings findings) {
        ScaleDefinition scale = examined.scale();
        scale.norms().forEach(norm -> cited("norm", norm.id(), norm.sources(), norm.doubt(), norm.at(), findings));
        scale.bandings()
                .forEach(banding ->
                        cited("banding", banding.id(), banding.sources(), banding.doubt(), banding.at(), findings));
    }

    private static void cited(
            String kind, String id, List<String> sources, Optional<Text> doubt, Place at, Findings findings) {
        if (sources.isEmpty() && doubt.isEmpty()) {
            findings.note(FindingCode.SOURCE_NOT_CITED, at, "kind", kind, "id", id);
        }
    }
}
