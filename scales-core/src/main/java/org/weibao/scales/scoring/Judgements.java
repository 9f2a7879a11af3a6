package org.weibao.scales.scoring;

import java.util.List;

/** Judgements made of judgements. */
final class Judgements {

    private Judgements() {}

    private static void explainParts(List<Judgement> parts, Registers registers, Truth verdict, Because because) {
        for (Judgement part : parts) {
            if (part.judge(registers) == verdict) {
                part.explain(registers, verdict, because);
            }
        }
    }

    /** Of nothing: yes. */
    record All(List<Judgement> parts) implements Judgement {
        @Override
        public Truth judge(Registers registers) {
            Truth all = Truth.YES;
            for (int i = 0; i < parts.size() && all != Truth.NO; i++) {
                all = all.and(parts.get(i).judge(registers));
            }
            return all;
        }

        @Override
        public void explain(Registers registers, Truth verdict, Because because) {
            explainParts(parts, registers, verdict, because);
        }
    }

    /** Of nothing: no. */
    record Any(List<Judgement> parts) implements Judgement {
        @Override
        public Truth judge(Registers registers) {
            Truth any = Truth.NO;
            for (int i = 0; i < parts.size() && any != Truth.YES; i++) {
                any = any.or(parts.get(i).judge(registers));
            }
            return any;
        }

        @Override
        public void explain(Registers registers, Truth verdict, Because because) {
            explainParts(parts, registers, verdict, because);
        }
    }

    record None(Any any) implements Judgement {
        @Override
        public Truth judge(Registers registers) {
            return any.judge(registers).not();
        }

        @Override
        public void explain(Registers registers, Truth verdict, Because because) {
            any.explain(registers, verdict.not(), because.contrary());
        }
    }

    /** A criterion: it keeps its name for people and judges as what it stands for. */
    record Criterion(String id, Judgement judgement) implements Judgement {
        @Override
        public Truth judge(Registers registers) {
            return judgement.judge(registers);
        }

        @Override
        public void explain(Registers registers, Truth verdict, Because because) {
            judgement.explain(registers, verdict, because);
        }
    }
}
