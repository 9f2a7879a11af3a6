package org.weibao.scales.definition;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * What is known of the person whom the answers are about, and who answered. Nothing is assumed: what is absent is unknown.
 *
 * @param age since birth
 * @param grade school grade 1 to 12
 */
public record Respondent(
        Optional<Age> age, Optional<Sex> sex, Optional<Informant> informant, OptionalInt grade, Optional<Birth> birth) {

    /** Nothing is known. */
    public static final Respondent UNKNOWN =
            new Respondent(Optional.empty(), Optional.empty(), Optional.empty(), OptionalInt.empty(), Optional.empty());

    public static Respondent of(Sex sex, Age age) {
        return UNKNOWN.withSex(sex).withAge(age);
    }

    public static Respondent of(Sex sex, Age age, Informant informant) {
        return of(sex, age).withInformant(informant);
    }

    public Respondent withAge(Age known) {
        return new Respondent(Optional.of(known), sex, informant, grade, birth);
    }

    public Respondent withSex(Sex known) {
        return new Respondent(age, Optional.of(known), informant, grade, birth);
    }

    public Respondent withInformant(Informant known) {
        return new Respondent(age, sex, Optional.of(known), grade, birth);
    }

    /** @param known school grade 1 to 12 */
    public Respondent withGrade(int known) {
        if (known < 1 || known > 12) {
            throw new IllegalArgumentException("grade must be 1 to 12");
        }
        return new Respondent(age, sex, informant, OptionalInt.of(known), birth);
    }

    public Respondent withBirth(Birth known) {
        return new Respondent(age, sex, informant, grade, Optional.of(known));
    }
}
