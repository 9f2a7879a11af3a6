package org.weibao.scales.checking;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.weibao.scales.definition.Band;
import org.weibao.scales.definition.Banding;
import org.weibao.scales.definition.BatteryRules.ProfileEntry;
import org.weibao.scales.definition.Reference;
import org.weibao.scales.definition.Worse;
import org.weibao.scales.finding.Finding;
import org.weibao.scales.finding.FindingCode;

/** A score of a profile has a banding of its own, the same for everybody, that gets worse in one direction, with the levels in that order. */
final class ProfileScoresAreComparable implements BatteryCheck {

    @Override
    public Stream<Finding> against(BatteryScales examined) {
        return examined.battery().rules().profile().stream()
                .flatMap(entry -> examined.scaleOf(entry.part().id()).stream()
                        .flatMap(scale -> scale.banding(entry.banding().id()).stream())
                        .flatMap(banding -> against(entry, banding)));
    }

    private static Stream<Finding> against(ProfileEntry entry, Banding banding) {
        boolean comparable = banding.of().id().equals(entry.score().id())
                && banding.worse() != Worse.BOTH_ENDS
                && banding.groups().size() == 1;
        if (!comparable) {
            return Stream.of(
                    Finding.of(FindingCode.NOT_COMPARABLE, entry.banding().at(), "found", banding.id()));
        }
        List<String> bands =
                banding.groups().get(0).bands().stream().map(Band::id).toList();
        Stream<Finding> unknown = Stream.of(entry.noticeable(), entry.marked())
                .flatMap(Optional::stream)
                .filter(band -> !bands.contains(band.id()))
                .map(band -> BatteryScales.unknown("band", band.id(), bands, band.at()));
        return Stream.concat(unknown, disordered(entry, banding, bands));
    }

    private static Stream<Finding> disordered(ProfileEntry entry, Banding banding, List<String> bands) {
        if (entry.noticeable().isEmpty() || entry.marked().isEmpty()) {
            return Stream.empty();
        }
        Reference marked = entry.marked().get();
        int from = bands.indexOf(entry.noticeable().get().id());
        int to = bands.indexOf(marked.id());
        boolean ascending = banding.worse() == Worse.LOWER ? to < from : from < to;
        return ascending || from < 0 || to < 0
                ? Stream.empty()
                : Stream.of(Finding.of(FindingCode.NOT_COMPARABLE, marked.at(), "found", marked.id()));
    }
}
