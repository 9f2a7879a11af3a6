package org.weibao.scales.checking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.weibao.scales.definition.Informant;
import org.weibao.scales.definition.MonthRange;
import org.weibao.scales.definition.Profile;
import org.weibao.scales.definition.Sex;
import org.weibao.scales.finding.FindingCode;

/** Everybody whom the scale is for belongs to a group of every norm and of every banding that is for all. */
final class GroupsLeaveNoHole implements Check {
    private static final int MOST_NAMED = 4;

    @Override
    public void inspect(Examined examined, Findings findings) {
        Profile profile = examined.scale().profile();
        Grouping.all(examined.scale())
                .filter(grouping ->
                        grouping.forEverybody() && !grouping.groups().isEmpty())
                .forEach(grouping -> noteHoles(grouping, profile, findings));
    }

    private static void noteHoles(Grouping grouping, Profile profile, Findings findings) {
        List<String> holes = people(grouping.groups(), profile)
                .flatMap(people -> people.holes(grouping.groups(), people.ages(profile)))
                .distinct()
                .toList();
        if (!holes.isEmpty()) {
            String found = String.join(", ", holes.subList(0, Math.min(MOST_NAMED, holes.size())));
            findings.note(
                    FindingCode.GROUPS_LEAVE_HOLE,
                    grouping.at(),
                    "id",
                    grouping.id(),
                    "found",
                    holes.size() > MOST_NAMED ? found + ", …" : found);
        }
    }

    /** Everybody, told apart only by what the groups tell apart. */
    private static Stream<People> people(List<Group> groups, Profile profile) {
        boolean bySex = groups.stream().anyMatch(Group::dependsOnSex);
        boolean byInformant = groups.stream().anyMatch(Group::dependsOnInformant)
                && !profile.informants().isEmpty();
        boolean byGrade = groups.stream().anyMatch(Group::dependsOnGrade);
        List<Sex> sexes = bySex ? List.of(Sex.values()) : List.of(Sex.MALE);
        List<Informant> informants = byInformant ? profile.informants() : List.of(Informant.SELF);
        return sexes.stream()
                .flatMap(sex -> informants.stream()
                        .flatMap(informant -> IntStream.rangeClosed(1, byGrade ? 12 : 1)
                                .mapToObj(grade -> new People(
                                        sex,
                                        informant,
                                        byInformant ? Optional.of(informant) : Optional.empty(),
                                        grade,
                                        (bySex ? sex.id() + " " : "")
                                                + (byInformant ? informant.id() + " " : "")
                                                + (byGrade ? "grade " + grade + " " : "")))));
    }

    private record People(Sex sex, Informant informant, Optional<Informant> told, int grade, String words) {

        /** The ages that the scale is for when these answer; all its ages where the groups do not ask who answers. */
        MonthRange ages(Profile profile) {
            return profile.ages().of(told);
        }

        /** The ages of the scale at which none of the groups is for these people. */
        Stream<String> holes(List<Group> groups, MonthRange whole) {
            List<MonthRange> covered = groups.stream()
                    .filter(group ->
                            group.isFor(sex, informant, grade) && group.ages().overlaps(whole))
                    .map(Group::ages)
                    .sorted(Comparator.comparingInt(MonthRange::fromMonths))
                    .toList();
            List<MonthRange> holes = new ArrayList<>();
            long next = whole.fromMonths();
            for (MonthRange ages : covered) {
                if (ages.fromMonths() > next) {
                    holes.add(new MonthRange((int) next, ages.fromMonths() - 1));
                }
                next = Math.max(next, ages.toMonths() + 1L);
            }
            if (next <= whole.toMonths()) {
                holes.add(new MonthRange((int) next, whole.toMonths()));
            }
            return holes.stream().map(hole -> words + Ages.text(hole));
        }
    }
}
