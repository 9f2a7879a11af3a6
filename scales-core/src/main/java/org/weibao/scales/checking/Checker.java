package org.weibao.scales.checking;

import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.weibao.scales.definition.ScaleDefinition;
import org.weibao.scales.finding.Finding;

/** Asks of a definition whether it makes sense; the only entry point of this package. */
public final class Checker {
    /** All that is asked, in the order of the parts of a scale file. */
    static final List<Check> CHECKS = List.of(
            new IdsAreUnique(),
            new ReferencesResolve(),
            new ConditionsReadWhatExists(),
            new ExceptionsAreListed(),
            new SourcesExist(),
            new NormsAndBandingsCiteSources(),
            new MainScoreIsNamed(),
            new PointsBelongToOptions(),
            new GatesReadOnlyItemsAbove(),
            new OtherwiseIsACode(),
            new ItemsAreUsed(),
            new NoItemIsKeyedTwice(),
            new ReversedItemsHaveOptions(),
            new ScoresDoNotCircle(),
            new ConditionsDoNotCircle(),
            new TimesAreOnlyMeasuredBetween(),
            new MissingRulesAreComplete(),
            new StepsAscend(),
            new NormsSpread(),
            new ReliabilitiesAreUsable(),
            new NormGroupsGiveEveryScore(),
            new GroupsAreDisjoint(),
            new GroupsLeaveNoHole(),
            new BandsAscend(),
            new EveryBandIsReachable(),
            new OneEndIsWorse(),
            new ThresholdsAreWithinRange(),
            new TraitsAreOfThisScale(),
            new FlagsCanBeRaised(),
            new FlagsSayWhatFollows(),
            new CallsForActionRaiseFlags(),
            new OutcomeRulesCanHold(),
            new LabelsAreGiven(),
            new ExamplesNameWhatExists());

    private Checker() {}

    /** As {@link #check(ScaleDefinition, Predicate, List)}, for a definition of which nothing was refused while it was read. */
    public static List<Finding> check(ScaleDefinition scale, Predicate<String> hasLabel) {
        return check(scale, hasLabel, List.of());
    }

    /**
     * Everything that makes no sense in it, sorted by place. What only follows from another finding is left out.
     *
     * @param hasLabel whether there are built-in words for a band or a result of that id
     * @param read what reading it found; it is not returned again
     */
    public static List<Finding> check(ScaleDefinition scale, Predicate<String> hasLabel, List<Finding> read) {
        Examined examined = Examined.of(scale, hasLabel);
        Findings findings = new Findings();
        CHECKS.forEach(check -> check.inspect(examined, findings));
        Echoes echoes = new Echoes(read, findings.all());
        return findings.all().stream()
                .filter(finding -> !echoes.includes(finding))
                .distinct()
                .sorted(Comparator.comparing(Finding::place).thenComparing(Finding::code))
                .toList();
    }
}
