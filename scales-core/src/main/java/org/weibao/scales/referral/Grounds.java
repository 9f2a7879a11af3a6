package org.weibao.scales.referral;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.weibao.scales.assessment.Case;
import org.weibao.scales.assessment.Quality.Validity;
import org.weibao.scales.assessment.Referral.Ground;
import org.weibao.scales.definition.Named;
import org.weibao.scales.definition.Selector;

/** What in a case a selector rests on; nothing when it does not hold. */
final class Grounds {

    private final Case about;
    private final CaseFlags flags;
    private final Selector.Cases<List<Ground>> cases;

    Grounds(Case about, CaseFlags flags) {
        this.about = about;
        this.flags = flags;
        this.cases = new Selector.Cases<>(
                this::flags,
                event -> common(Ground.Kind.EVENT, about.events().stream(), event.events()),
                signal -> common(Ground.Kind.SIGNAL, about.signals().stream(), signal.signals()),
                this::quality,
                this::previousLevel,
                check -> common(Ground.Kind.SAFETY_CHECK, Stream.of(about.safetyCheck()), check.results()),
                this::changes,
                this::allOf,
                anyOf -> anyOf.selectors().stream()
                        .flatMap(selector -> of(selector).stream())
                        .distinct()
                        .toList());
    }

    List<Ground> of(Selector selector) {
        return selector.match(cases);
    }

    private List<Ground> allOf(Selector.AllOf all) {
        List<Ground> together = new ArrayList<>();
        for (Selector selector : all.selectors()) {
            List<Ground> part = of(selector);
            if (part.isEmpty()) {
                return List.of();
            }
            together.addAll(part);
        }
        return together.stream().distinct().toList();
    }

    private List<Ground> flags(Selector.OfFlag wanted) {
        return flags.that(flag -> has(flag, wanted) && counts(flag, wanted)).stream()
                .map(CaseFlag::ground)
                .toList();
    }

    private static boolean has(CaseFlag candidate, Selector.OfFlag wanted) {
        return wanted.speaksOf(candidate.flag().risk(), candidate.flag().kind())
                && (!wanted.acute() || candidate.flag().acute())
                && (wanted.duty().isEmpty()
                        || wanted.duty().equals(candidate.flag().duty()));
    }

    /** A crisis that is not ruled out is not acute, and no ground for a report. */
    private static boolean counts(CaseFlag candidate, Selector.OfFlag wanted) {
        if (candidate.isRaised()) {
            return true;
        }
        boolean doubtMayCount = !wanted.acute() && wanted.duty().isEmpty();
        return doubtMayCount && (wanted.doubtCounts() ? candidate.isOpen() : candidate.isOpenCrisis());
    }

    private List<Ground> quality(Selector.OfQuality wanted) {
        Validity best = wanted.invalidOnly() ? Validity.INVALID : Validity.DOUBTFUL;
        return about.forms().stream()
                .flatMap(form -> form.assessment().stream()
                        .map(assessment -> assessment.quality().validity())
                        .filter(validity -> validity.compareTo(best) >= 0)
                        .map(validity -> new Ground(
                                Ground.Kind.QUALITY,
                                Optional.of(form.scale()),
                                form.answerer(),
                                Optional.empty(),
                                validity.id(),
                                Optional.empty(),
                                List.of())))
                .toList();
    }

    private List<Ground> previousLevel(Selector.OfPreviousLevel wanted) {
        return about.previousLevel().filter(before -> before.isAtLeast(wanted.atLeast())).stream()
                .map(before -> told(about, Ground.Kind.PREVIOUS_LEVEL, before))
                .toList();
    }

    private List<Ground> changes(Selector.OfChange wanted) {
        return about.worsenings().stream()
                .filter(worsening -> wanted.changes().contains(worsening.change()))
                .map(worsening -> new Ground(
                        Ground.Kind.CHANGE,
                        Optional.of(worsening.scale()),
                        worsening.change().id(),
                        Optional.empty()))
                .toList();
    }

    private <E extends Enum<E> & Named> List<Ground> common(Ground.Kind kind, Stream<E> found, Set<E> wanted) {
        return found.filter(wanted::contains)
                .map(each -> told(about, kind, each))
                .toList();
    }

    /** What is known beside the forms, and who told of it. */
    static Ground told(Case about, Ground.Kind kind, Named found) {
        return new Ground(
                kind,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                found.id(),
                Optional.empty(),
                about.reportsOf(found));
    }
}
