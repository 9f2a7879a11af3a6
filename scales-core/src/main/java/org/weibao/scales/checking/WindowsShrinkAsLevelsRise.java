package org.weibao.scales.checking;

import java.util.stream.Stream;
import org.weibao.scales.definition.Level;
import org.weibao.scales.definition.PolicyDefinition;
import org.weibao.scales.definition.PolicyLevel;
import org.weibao.scales.finding.Finding;
import org.weibao.scales.finding.FindingCode;

/** No level has a longer window than the one below. A rule may give its level a window of its own. */
final class WindowsShrinkAsLevelsRise implements PolicyCheck {

    @Override
    public Stream<Finding> against(PolicyDefinition policy) {
        return Stream.of(Level.values())
                .skip(1)
                .filter(level -> policy.levels().containsKey(level)
                        && policy.levels().containsKey(below(level))
                        && limit(policy, level, below(level)) > 0)
                .map(level ->
                        finding(policy.levels().get(level), policy.levels().get(below(level))));
    }

    private static Level below(Level level) {
        return Level.values()[level.ordinal() - 1];
    }

    private static int limit(PolicyDefinition policy, Level level, Level below) {
        return policy.levels()
                .get(level)
                .within()
                .limit()
                .compareTo(policy.levels().get(below).within().limit());
    }

    private static Finding finding(PolicyLevel row, PolicyLevel below) {
        return Finding.of(
                FindingCode.WINDOW_GROWS,
                row.at(),
                "id",
                row.level().id(),
                "found",
                row.within().limit().id(),
                "limit",
                below.within().limit().id());
    }
}
