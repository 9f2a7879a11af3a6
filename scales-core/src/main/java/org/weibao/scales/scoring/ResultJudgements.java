package org.weibao.scales.scoring;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.weibao.scales.assessment.Evidence;
import org.weibao.scales.assessment.Evidence.Reading;
import org.weibao.scales.assessment.Evidence.Subject;
import org.weibao.scales.assessment.FlagState;
import org.weibao.scales.assessment.Unscorable;
import org.weibao.scales.definition.Numeral;

/** Judgements about what was computed: scores, bands, outcomes and flags. */
final class ResultJudgements {

    private ResultJudgements() {}

    record ScoreReader(String id, int register) {

        Truth meets(Registers registers, Threshold threshold) {
            double value = registers.values[register];
            if (Double.isNaN(value)) {
                return notTheirs(registers) ? Truth.NO : Truth.UNKNOWN;
            }
            return Truth.of(threshold.meets(value));
        }

        Truth isUnscorable(Registers registers) {
            return Truth.of(Double.isNaN(registers.values[register]) && !notTheirs(registers));
        }

        private boolean notTheirs(Registers registers) {
            return registers.reasons[register] == Unscorable.Reason.NOT_FOR_THIS_RESPONDENT;
        }

        Evidence evidence(Registers registers, String needs) {
            double value = registers.values[register];
            boolean scored = !Double.isNaN(value);
            Optional<String> found = scored ? Optional.of(Numeral.text(value)) : Optional.empty();
            Reading reading = scored ? Reading.FOUND : Reading.UNSCORABLE;
            return new Evidence(Subject.SCORE, id, reading, found, Optional.of(needs));
        }
    }

    private static String subject(ScoreReader[] scores, KeyWords words) {
        List<String> ids = Arrays.stream(scores).map(ScoreReader::id).toList();
        return ids.size() == 1 ? ids.get(0) : words.say("any-of", words.list(ids));
    }

    /** One of the scores meets the threshold. */
    record AnyScoreMeets(ScoreReader[] scores, Threshold threshold) implements Judgement {
        @Override
        public String words(KeyWords words) {
            return subject(scores, words) + " " + words.threshold(threshold);
        }

        @Override
        public Truth judge(Registers registers) {
            Truth any = Truth.NO;
            for (ScoreReader score : scores) {
                any = any.or(score.meets(registers, threshold));
            }
            return any;
        }

        @Override
        public void explain(Registers registers, Truth verdict, Because because) {
            for (ScoreReader score : scores) {
                if (score.meets(registers, threshold) == verdict) {
                    because.add(score.evidence(registers, because.needs(threshold.text())));
                }
            }
        }
    }

    /** One of the scores has no value. */
    record AnyUnscorable(ScoreReader[] scores) implements Judgement {
        @Override
        public String words(KeyWords words) {
            return words.say("unscorable", subject(scores, words));
        }

        @Override
        public Truth judge(Registers registers) {
            Truth any = Truth.NO;
            for (ScoreReader score : scores) {
                any = any.or(score.isUnscorable(registers));
            }
            return any;
        }

        @Override
        public void explain(Registers registers, Truth verdict, Because because) {
            for (ScoreReader score : scores) {
                if (score.isUnscorable(registers) == verdict) {
                    because.add(score.evidence(registers, because.needs("unscorable")));
                }
            }
        }
    }

    /**
     * The band is one of those named.
     *
     * @param bands as the condition names them
     * @param orWorse that band or a worse one
     * @param verdicts by group and band
     */
    record InBand(PlannedBanding banding, List<String> bands, boolean orWorse, Truth[][] verdicts)
            implements Judgement {
        @Override
        public String words(KeyWords words) {
            String said = words.say(orWorse ? "band-or-worse" : "in-band", banding.id(), words.either(bands));
            return banding.interval(verdicts)
                    .map(bounds -> words.say("that-is", said, bounds))
                    .orElse(said);
        }

        @Override
        public Truth judge(Registers registers) {
            int band = registers.bands[banding.register()];
            return switch (band) {
                case Registers.NOT_THEIR_BANDING -> Truth.NO;
                case Registers.NO_BAND -> Truth.UNKNOWN;
                default -> verdicts[registers.groups[banding.register()]][band];
            };
        }

        @Override
        public void explain(Registers registers, Truth verdict, Because because) {
            Optional<String> found = banding.band(registers);
            String needs = (orWorse ? "at-least " : "is ") + String.join(" | ", bands);
            Reading reading = found.isPresent() ? Reading.FOUND : Reading.UNKNOWN;
            because.add(new Evidence(Subject.BANDING, banding.id(), reading, found, Optional.of(because.needs(needs))));
        }
    }

    /**
     * The result is one of those named. While an earlier rule with such a result is unknown, it may still become so.
     *
     * @param results as the condition names them
     * @param named by rule; the last is {@code otherwise}
     */
    record HasResult(PlannedOutcome outcome, List<String> results, boolean[] named) implements Judgement {
        @Override
        public String words(KeyWords words) {
            return words.say("has-result", outcome.id(), words.either(results));
        }

        @Override
        public Truth judge(Registers registers) {
            OutcomeState state = registers.outcomes[outcome.register()];
            if (state.forWhom != Truth.YES) {
                return state.forWhom;
            }
            if (state.winner != OutcomeState.UNDETERMINED && named[state.winner]) {
                return Truth.YES;
            }
            return mayBecomeSo(state) ? Truth.UNKNOWN : Truth.NO;
        }

        private boolean mayBecomeSo(OutcomeState state) {
            boolean undetermined = state.winner == OutcomeState.UNDETERMINED;
            boolean may = undetermined && named[state.rules.length];
            int earlier = undetermined ? state.rules.length : state.winner;
            for (int i = 0; i < earlier; i++) {
                may |= named[i] && state.rules[i] == Truth.UNKNOWN;
            }
            return may;
        }

        @Override
        public void explain(Registers registers, Truth verdict, Because because) {
            Optional<String> found = outcome.result(registers);
            String needs = "is " + String.join(" | ", results);
            Reading reading = verdict == Truth.UNKNOWN ? Reading.UNKNOWN : Reading.FOUND;
            because.add(new Evidence(Subject.OUTCOME, outcome.id(), reading, found, Optional.of(because.needs(needs))));
        }
    }

    /**
     * Another flag is raised.
     *
     * @param verdict of that flag, as this condition's reader reads it
     */
    record FlagRaised(String id, Judgement verdict) implements Judgement {
        @Override
        public String words(KeyWords words) {
            return words.say("flag-raised", id);
        }

        @Override
        public Truth judge(Registers registers) {
            return verdict.judge(registers);
        }

        @Override
        public void explain(Registers registers, Truth sought, Because because) {
            Reading reading = sought == Truth.UNKNOWN ? Reading.UNKNOWN : Reading.FOUND;
            String found = PlannedFlag.state(verdict.judge(registers)).id();
            because.add(new Evidence(
                    Subject.FLAG, id, reading, Optional.of(found), Optional.of(because.needs(FlagState.RAISED.id()))));
        }
    }
}
