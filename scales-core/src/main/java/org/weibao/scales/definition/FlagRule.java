package org.weibao.scales.definition;

import java.util.List;
import java.util.Optional;
import org.weibao.scales.finding.Place;

/**
 * When a flag is raised and what it means.
 *
 * @param risk {@code watch} for a flag that only invalidates
 * @param acute present danger
 * @param invalidates the form's quality is then invalid; safety flags stay
 */
public record FlagRule(
        String id,
        Text title,
        Risk risk,
        Optional<FlagKind> kind,
        boolean acute,
        Optional<Duty> duty,
        boolean invalidates,
        Condition when,
        Optional<Condition> forWhom,
        List<String> sources,
        Optional<Text> doubt,
        Place at) {

    public FlagRule {
        sources = List.copyOf(sources);
    }

    /**
     * Whether it guards a child's safety: by its risk, because a duty follows from it, or because it is about harm. Such a flag reads every
     * answer given, even one that was not asked for, and is judged although other answers were refused.
     */
    public boolean guardsSafety() {
        return risk.guardsSafety()
                || duty.isPresent()
                || kind.filter(FlagKind::isOfHarm).isPresent();
    }
}
