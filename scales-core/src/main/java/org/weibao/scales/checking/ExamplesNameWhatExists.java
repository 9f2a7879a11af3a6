package org.weibao.scales.checking;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.weibao.scales.definition.Band;
import org.weibao.scales.definition.Example;
import org.weibao.scales.definition.OutcomeRule;
import org.weibao.scales.finding.FindingCode;
import org.weibao.scales.finding.Place;

/** There is an example, and examples answer items and expect scores, bands, flags and outcomes that there are. */
final class ExamplesNameWhatExists implements Check {
    @Override
    public void inspect(Examined examined, Findings findings) {
        List<Example> examples = examined.scale().examples();
        if (examples.isEmpty()) {
            findings.note(FindingCode.NO_EXAMPLES, examined.scale().profile().at());
        }
        Lookup lookup = new Lookup(examined, findings);
        for (Example example : examples) {
            example.answers().keySet().forEach(item -> lookup.require(Kind.ITEM, item, example.at()));
            example.expected().forEach(lookup::expected);
        }
    }

    private record Lookup(Examined examined, Findings findings) {
        void require(Kind kind, String id, Place at) {
            examined.names().require(kind, id, at, findings);
        }

        private void expected(Example.Expected expected) {
            if (expected instanceof Example.ExpectedScore score) {
                require(Kind.SCORE, score.id(), score.at());
            } else if (expected instanceof Example.ExpectedFlag flag) {
                require(Kind.FLAG, flag.id(), flag.at());
            } else if (expected instanceof Example.ExpectedBand band) {
                require(Kind.BANDING, band.banding(), band.at());
                among(Kind.BAND, band.band(), bands(band.banding()), band.at());
            } else if (expected instanceof Example.ExpectedOutcome outcome) {
                require(Kind.OUTCOME, outcome.id(), outcome.at());
                among(Kind.RESULT, outcome.result(), results(outcome.id()), outcome.at());
            }
        }

        private void among(Kind kind, Optional<String> found, Collection<String> declared, Place at) {
            found.filter(name -> !declared.isEmpty() && !declared.contains(name))
                    .ifPresent(name -> findings.noteUnknown(kind, name, declared, at));
        }

        private Collection<String> bands(String banding) {
            return examined.declared().banding(banding).stream()
                    .flatMap(found -> found.groups().stream())
                    .flatMap(group -> group.bands().stream())
                    .map(Band::id)
                    .distinct()
                    .toList();
        }

        private Collection<String> results(String outcome) {
            return examined.declared().outcome(outcome).stream()
                    .flatMap(rule -> Stream.concat(
                            rule.rules().stream().map(OutcomeRule.Rule::result),
                            Stream.of(rule.otherwise(), "undetermined")))
                    .toList();
        }
    }
}
