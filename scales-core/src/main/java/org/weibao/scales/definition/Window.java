package org.weibao.scales.definition;

import java.util.List;

/**
 * A time limit and what it rests on.
 *
 * @param sources of the policy; {@link PolicyDefinition#JUDGEMENT} when no law or notice prescribes it
 */
public record Window(Within limit, List<Reference> sources) {

    public Window {
        sources = List.copyOf(sources);
    }

    public boolean isJudgement() {
        return sources.stream().anyMatch(source -> source.id().equals(PolicyDefinition.JUDGEMENT));
    }
}
