package org.weibao.scales.scoring;

import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.weibao.scales.assessment.Evidence;
import org.weibao.scales.definition.Age;
import org.weibao.scales.definition.Condition.Trait;
import org.weibao.scales.definition.Informant;
import org.weibao.scales.definition.MonthRange;
import org.weibao.scales.definition.Respondent;

/**
 * Something about the respondent; unknown as long as it is not told.
 *
 * @param verdict the trait, compiled: it allocates nothing
 */
record TraitJudgement(Trait trait, Function<Respondent, Truth> verdict) implements Judgement {

    static TraitJudgement of(Trait trait) {
        return new TraitJudgement(
                trait,
                trait.match(
                        sex -> person -> person.sex().isEmpty()
                                ? Truth.UNKNOWN
                                : Truth.of(person.sex().get() == sex.sex()),
                        informant -> person -> person.informant().isEmpty()
                                ? Truth.UNKNOWN
                                : Truth.of(informant
                                        .informants()
                                        .contains(person.informant().get())),
                        grade -> person -> person.grade().isEmpty()
                                ? Truth.UNKNOWN
                                : Truth.of(
                                        grade.grades().contains(person.grade().getAsInt())),
                        age -> person -> person.age().isEmpty()
                                ? Truth.UNKNOWN
                                : inside(person.age().get().months(), age.months())));
    }

    @Override
    public Truth judge(Registers registers) {
        return verdict.apply(registers.respondent);
    }

    /** An age in years is a range of months, which the asked range may hold, miss, or cut. */
    static Truth inside(MonthRange known, MonthRange asked) {
        if (asked.contains(known)) {
            return Truth.YES;
        }
        return asked.overlaps(known) ? Truth.UNKNOWN : Truth.NO;
    }

    @Override
    public void explain(Registers registers, Truth verdict, Because because) {
        Optional<String> found = found(registers.respondent);
        Evidence.Reading reading = found.isPresent() ? Evidence.Reading.FOUND : Evidence.Reading.UNKNOWN;
        because.add(new Evidence(
                Evidence.Subject.RESPONDENT, subject(), reading, found, Optional.of(because.needs("is " + text()))));
    }

    @Override
    public String words(KeyWords words) {
        return words.say("trait." + subject(), text());
    }

    String subject() {
        return trait.match(sex -> "sex", informant -> "informant", grade -> "grade", age -> "age");
    }

    /** As a file says it. */
    String text() {
        return trait.match(
                sex -> sex.sex().id(),
                informant -> informant.informants().stream().map(Informant::id).collect(Collectors.joining(" | ")),
                grade -> grade.grades().from() + "-" + grade.grades().to(),
                age -> text(age.months()));
    }

    private Optional<String> found(Respondent respondent) {
        return trait.match(
                sex -> respondent.sex().map(known -> known.id()),
                informant -> respondent.informant().map(Informant::id),
                grade -> respondent.grade().stream().mapToObj(Integer::toString).findFirst(),
                age -> respondent.age().map(Age::months).map(TraitJudgement::text));
    }

    /** {@code 11y-13y} where both ends are whole years, else in months. */
    static String text(MonthRange range) {
        boolean open = range.toMonths() == MonthRange.OPEN;
        boolean years = range.fromMonths() % 12 == 0 && (open || range.toMonths() % 12 == 11);
        int unit = years ? 12 : 1;
        String letter = years ? "y" : "m";
        String from = range.fromMonths() / unit + letter;
        String to = open ? "" : range.toMonths() / unit + letter;
        return from.equals(to) ? from : from + "-" + to;
    }
}
