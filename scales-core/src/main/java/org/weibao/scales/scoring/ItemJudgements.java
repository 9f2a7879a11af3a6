package org.weibao.scales.scoring;

/** Judgements about items. */
final class ItemJudgements {

    private ItemJudgements() {}

    private static String subject(ItemReader[] items, KeyWords words) {
        String named = items.length == 1 ? items[0].id() : words.say("any-of", words.runs(items));
        return items[0].points() ? words.say("points-of", named) : named;
    }

    /** One of the items meets the threshold. */
    record AnyMeets(ItemReader[] items, Threshold threshold) implements Judgement {
        @Override
        public String words(KeyWords words) {
            return subject(items, words) + " " + words.threshold(threshold);
        }

        @Override
        public Truth judge(Registers registers) {
            Truth any = Truth.NO;
            for (ItemReader item : items) {
                any = any.or(item.meets(registers, threshold));
            }
            return any;
        }

        @Override
        public void explain(Registers registers, Truth verdict, Because because) {
            for (ItemReader item : items) {
                if (item.meets(registers, threshold) == verdict) {
                    because.add(item.evidence(registers, because.needs(threshold.text())));
                }
            }
        }
    }

    /** One of the items is unanswered. */
    record AnyUnanswered(ItemReader[] items) implements Judgement {
        @Override
        public String words(KeyWords words) {
            return words.say("unanswered", subject(items, words));
        }

        @Override
        public Truth judge(Registers registers) {
            Truth any = Truth.NO;
            for (ItemReader item : items) {
                any = any.or(item.isUnanswered(registers));
            }
            return any;
        }

        @Override
        public void explain(Registers registers, Truth verdict, Because because) {
            for (ItemReader item : items) {
                if (item.isUnanswered(registers) == verdict) {
                    because.add(item.evidence(registers, because.needs("unanswered")));
                }
            }
        }
    }

    /**
     * At least so many items meet their thresholds; decided as soon as the blanks cannot change it.
     *
     * @param thresholds by item: the common one, or the item's own
     */
    record Count(ItemReader[] items, Threshold[] thresholds, int times) implements Judgement {
        @Override
        public String words(KeyWords words) {
            String said = items[0].points() ? "at-least-so-many-points" : "at-least-so-many-codes";
            return words.say(said, times, words.counted(items, thresholds));
        }

        @Override
        public Truth judge(Registers registers) {
            int met = count(registers, Truth.YES);
            if (met >= times) {
                return Truth.YES;
            }
            return met + count(registers, Truth.UNKNOWN) < times ? Truth.NO : Truth.UNKNOWN;
        }

        @Override
        public void explain(Registers registers, Truth verdict, Because because) {
            for (int i = 0; i < items.length; i++) {
                if (items[i].meets(registers, thresholds[i]) == verdict) {
                    because.add(items[i].evidence(registers, because.needs(thresholds[i].text())));
                }
            }
        }

        private int count(Registers registers, Truth sought) {
            int count = 0;
            for (int i = 0; i < items.length; i++) {
                count += items[i].meets(registers, thresholds[i]) == sought ? 1 : 0;
            }
            return count;
        }
    }
}
