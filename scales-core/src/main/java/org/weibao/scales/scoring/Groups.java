package org.weibao.scales.scoring;

import java.util.List;
import org.weibao.scales.definition.Condition.Trait;

/**
 * Groups of respondents.
 *
 * @param conditions by group; all its traits must hold
 */
record Groups(List<List<TraitJudgement>> conditions) {

    static final int NONE = -1;

    static Groups of(List<List<Trait>> groups) {
        return new Groups(groups.stream()
                .map(traits -> traits.stream().map(TraitJudgement::of).toList())
                .toList());
    }

    /** The one group whose conditions hold; {@link #NONE} when none or several do, or when one of them cannot be ruled out. */
    int choose(Registers registers) {
        int chosen = NONE;
        for (int i = 0; i < conditions.size(); i++) {
            Truth belongs = belongs(conditions.get(i), registers);
            if (belongs == Truth.UNKNOWN || (belongs == Truth.YES && chosen != NONE)) {
                return NONE;
            }
            chosen = belongs == Truth.YES ? i : chosen;
        }
        return chosen;
    }

    /** The conditions of a group; of everybody when it has none. */
    String words(int group, KeyWords words) {
        List<String> traits =
                conditions.get(group).stream().map(trait -> trait.words(words)).toList();
        return traits.isEmpty() ? words.say("everybody") : String.join(words.say("and"), traits);
    }

    private static Truth belongs(List<TraitJudgement> traits, Registers registers) {
        Truth all = Truth.YES;
        for (int i = 0; i < traits.size() && all != Truth.NO; i++) {
            all = all.and(traits.get(i).judge(registers));
        }
        return all;
    }
}
