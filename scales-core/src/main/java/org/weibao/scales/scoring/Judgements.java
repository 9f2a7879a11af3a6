package org.weibao.scales.scoring;

import java.util.List;
import java.util.stream.Collectors;

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

    private static String joined(List<Judgement> parts, String conjunction, KeyWords words) {
        if (parts.size() == 1) {
            return parts.get(0).words(words);
        }
        return parts.stream()
                .map(part -> isCompound(part) ? words.say("bracketed", part.words(words)) : part.words(words))
                .collect(Collectors.joining(words.say(conjunction)));
    }

    private static boolean isCompound(Judgement part) {
        return (part instanceof All all && all.parts.size() > 1) || (part instanceof Any any && any.parts.size() > 1);
    }

    /** Of nothing: yes. */
    record All(List<Judgement> parts) implements Judgement {
        @Override
        public String words(KeyWords words) {
            return joined(parts, "and", words);
        }

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
        public String words(KeyWords words) {
            return joined(parts, "or", words);
        }

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
        public String words(KeyWords words) {
            return words.say(any.parts.size() == 1 ? "not" : "none-of", any.words(words));
        }

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
        public String words(KeyWords words) {
            return id;
        }

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
