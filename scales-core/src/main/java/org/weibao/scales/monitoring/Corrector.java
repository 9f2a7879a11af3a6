package org.weibao.scales.monitoring;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.weibao.scales.assessment.Assessment;
import org.weibao.scales.assessment.FlagState;
import org.weibao.scales.assessment.Referral;
import org.weibao.scales.assessment.Request;
import org.weibao.scales.assessment.monitoring.Correction;
import org.weibao.scales.assessment.monitoring.Correction.BeforeAndAfter;
import org.weibao.scales.assessment.monitoring.Correction.Remark;
import org.weibao.scales.assessment.monitoring.Stamp;
import org.weibao.scales.definition.Answer;
import org.weibao.scales.definition.Item;
import org.weibao.scales.definition.Level;
import org.weibao.scales.definition.ScaleDefinition;

/** Says what a corrected form changes. */
public record Corrector(ScaleDefinition scale, Request original, Request corrected) {

    /** A result, how it is named, and what a policy makes of it. */
    public record Version(Assessment assessment, Stamp stamp, Referral referral) {}

    public Correction correct(Version before, Version after) {
        List<String> items = items();
        List<Correction.Difference> differences = new Differences(before.assessment(), after.assessment()).all();
        BeforeAndAfter<Level> level =
                new BeforeAndAfter<>(before.referral().level(), after.referral().level());
        Set<Remark> remarks = remarks(before, after);
        if (items.isEmpty() && differences.isEmpty()) {
            remarks.add(Remark.NOTHING_CHANGED);
        }
        return new Correction(
                before.stamp(),
                after.stamp(),
                items,
                differences,
                level,
                new BeforeAndAfter<>(
                        before.referral().within(), after.referral().within()),
                List.copyOf(remarks));
    }

    private static Set<Remark> remarks(Version before, Version after) {
        Map<Remark, Boolean> holds = new EnumMap<>(Remark.class);
        holds.put(
                Remark.DEFINITION_CHANGED,
                !before.stamp().scale().equals(after.stamp().scale()));
        holds.put(Remark.SAFETY_FLAG_WITHDRAWN, withdraws(before.assessment(), after.assessment()));
        holds.put(
                Remark.LEVEL_LOWERED,
                after.referral().level().compareTo(before.referral().level()) < 0);
        holds.put(
                Remark.DAY_DIFFERS,
                differ(before.stamp().answeredOn(), after.stamp().answeredOn()));
        holds.put(Remark.REF_DIFFERS, differ(before.stamp().ref(), after.stamp().ref()));
        Set<Remark> remarks = EnumSet.allOf(Remark.class);
        remarks.removeIf(remark -> !holds.getOrDefault(remark, false));
        return remarks;
    }

    private List<String> items() {
        Map<String, Answer> before = original.responses().answers();
        Map<String, Answer> after = corrected.responses().answers();
        return scale.items()
                .map(Item::id)
                .filter(id -> !Optional.ofNullable(before.get(id)).equals(Optional.ofNullable(after.get(id))))
                .toList();
    }

    /** Raised and now in doubt is less than raised; a flag that is not for the corrected respondent is no longer there at all. */
    private static boolean withdraws(Assessment before, Assessment after) {
        return before.flags().stream()
                .filter(flag -> flag.guardsSafety() && flag.state() != FlagState.CLEAR)
                .anyMatch(flag -> after.flag(flag.id())
                        .filter(now -> now.isRaised() || now.state() == flag.state())
                        .isEmpty());
    }

    /** Both are told and are not the same. */
    private static <T> boolean differ(Optional<T> before, Optional<T> after) {
        return before.isPresent() && after.isPresent() && !before.equals(after);
    }
}
