package org.weibao.scales.checking;

import java.util.Set;
import java.util.stream.Collectors;
import org.weibao.scales.definition.Norm;
import org.weibao.scales.definition.NormGroup;
import org.weibao.scales.definition.Reference;
import org.weibao.scales.definition.ScaleDefinition;
import org.weibao.scales.definition.Score;
import org.weibao.scales.finding.Place;

/** Every name that items, scores, norms and bandings use is declared. */
final class ReferencesResolve implements Check {
    @Override
    public void inspect(Examined examined, Findings findings) {
        new Resolution(examined.names(), findings).of(examined.scale());
    }

    private record Resolution(Names names, Findings findings) {
        void of(ScaleDefinition scale) {
            scale.profile().main().ifPresent(main -> require(Kind.SCORE, main));
            scale.items().forEach(item -> require(Kind.FORMAT, item.format()));
            scale.reverse().forEach(item -> require(Kind.ITEM, item));
            scale.scores().forEach(this::ofScore);
            scale.norms().forEach(this::ofNorm);
            scale.bandings().forEach(banding -> require(Kind.SCORE, banding.of()));
        }

        private void require(Kind kind, Reference reference) {
            require(kind, reference.id(), reference.at());
        }

        private void require(Kind kind, String id, Place at) {
            names.require(kind, id, at, findings);
        }

        private void ofScore(Score score) {
            score.gathering().terms().forEach(term -> require(wanted(score), term.id(), term.at()));
        }

        /** Codes can be counted of items only, and only items have times. */
        private static Kind wanted(Score score) {
            return score.gathering()
                    .match(new org.weibao.scales.definition.Gathering.Cases<>(
                            sum -> Kind.ITEM_OR_SCORE,
                            mean -> Kind.ITEM_OR_SCORE,
                            count -> Kind.ITEM,
                            max -> Kind.ITEM_OR_SCORE,
                            ratio -> Kind.ITEM_OR_SCORE,
                            hours -> Kind.ITEM));
        }

        private void ofNorm(Norm norm) {
            norm.gives().forEach(given -> require(Kind.SCORE, given.from()));
            Set<String> sources =
                    norm.gives().stream().map(given -> given.from().id()).collect(Collectors.toSet());
            norm.groups().forEach(group -> ofGroup(group, sources));
        }

        private void ofGroup(NormGroup group, Set<String> sources) {
            group.values().forEach((score, value) -> {
                if (!sources.contains(score)) {
                    findings.noteUnknown(Kind.SCORE, score, sources, value.at());
                }
            });
        }
    }
}
