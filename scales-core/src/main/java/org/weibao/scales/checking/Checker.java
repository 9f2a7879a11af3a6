package org.weibao.scales.checking;

import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.weibao.scales.definition.ScaleDefinition;
import org.weibao.scales.finding.Finding;
import org.weibao.scales.finding.FindingCode;
import org.weibao.scales.finding.Severity;

/** Asks of a definition whether it makes sense; the only entry point of this package. */
public final class Checker {
    /** All that is asked, in the order of the parts of a scale file. */
    static final List<Check> CHECKS = List.of(
            new IdsAreUnique(),
            new ReferencesResolve(),
            new ConditionsReadWhatExists(),
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
            new LanguageTagsAreValid(),
            new TextsKeepOneScript(),
            new ExamplesNameWhatExists());

    private Checker() {}

    /** Everything that is wrong with it, sorted by place. Whether bands and results have words is not asked. */
    public static List<Finding> check(ScaleDefinition scale) {
        return check(scale, id -> true);
    }

    /**
     * Everything that is wrong with it, sorted by place.
     *
     * @param hasLabel whether there are built-in words for a band or a result of that id
     */
    public static List<Finding> check(ScaleDefinition scale, Predicate<String> hasLabel) {
        Examined examined = Examined.of(scale, hasLabel);
        Findings findings = new Findings();
        CHECKS.forEach(check -> check.inspect(examined, findings));
        List<Finding> all = findings.all();
        return all.stream()
                .filter(finding -> !isConsequence(finding, all))
                .distinct()
                .sorted(Comparator.comparing(Finding::place).thenComparing(Finding::code))
                .toList();
    }

    /** That a flag is never raised goes without saying when its condition holds an error that is reported where it stands. */
    private static boolean isConsequence(Finding finding, List<Finding> all) {
        String inside = finding.place().pointer() + "/";
        return (finding.code() == FindingCode.FLAG_NEVER_RAISED
                        || finding.code() == FindingCode.FLAG_ALWAYS_RAISED
                        || finding.code() == FindingCode.RULE_NEVER_HOLDS)
                && all.stream()
                        .anyMatch(other -> other.severity() == Severity.ERROR
                                && other.place().file().equals(finding.place().file())
                                && other.place().pointer().startsWith(inside));
    }
}
