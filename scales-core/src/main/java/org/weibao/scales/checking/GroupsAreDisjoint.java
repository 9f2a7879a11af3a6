package org.weibao.scales.checking;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.weibao.scales.definition.Named;
import org.weibao.scales.finding.FindingCode;

/** Nobody belongs to two groups of one norm or one banding. */
final class GroupsAreDisjoint implements Check {
    @Override
    public void inspect(Examined examined, Findings findings) {
        Grouping.all(examined.scale()).forEach(grouping -> disjoint(grouping.groups(), findings));
    }

    private static void disjoint(List<Group> groups, Findings findings) {
        for (int i = 1; i < groups.size(); i++) {
            Group group = groups.get(i);
            groups.subList(0, i).stream()
                    .filter(group::overlaps)
                    .findFirst()
                    .ifPresent(other -> findings.note(
                            FindingCode.GROUPS_OVERLAP,
                            group.at(),
                            "found",
                            shared(group, other),
                            "line",
                            String.valueOf(other.at().line())));
        }
    }

    private static String shared(Group one, Group other) {
        List<String> shared = new ArrayList<>();
        if (one.dependsOnSex() || other.dependsOnSex()) {
            shared.add(one.sexes().stream()
                    .filter(other.sexes()::contains)
                    .map(Named::id)
                    .sorted()
                    .collect(Collectors.joining(", ")));
        }
        if (one.dependsOnInformant() || other.dependsOnInformant()) {
            shared.add(one.informants().stream()
                    .filter(other.informants()::contains)
                    .map(Named::id)
                    .sorted()
                    .collect(Collectors.joining(", ")));
        }
        if (one.dependsOnGrade() || other.dependsOnGrade()) {
            int from = Math.max(one.grades().from(), other.grades().from());
            int to = Math.min(one.grades().to(), other.grades().to());
            shared.add("grade " + (from == to ? from : from + "-" + to));
        }
        shared.add(Ages.text(new org.weibao.scales.definition.MonthRange(
                Math.max(one.ages().fromMonths(), other.ages().fromMonths()),
                Math.min(one.ages().toMonths(), other.ages().toMonths()))));
        return String.join(" ", shared);
    }
}
