package org.weibao.scales.loading;

import java.util.Optional;
import java.util.OptionalInt;
import org.weibao.scales.definition.Age;
import org.weibao.scales.definition.Birth;
import org.weibao.scales.definition.Informant;
import org.weibao.scales.definition.Respondent;
import org.weibao.scales.definition.Sex;
import org.weibao.scales.finding.FindingCode;

/** The member {@code respondent} of a request. */
final class RespondentReader {

    private static final int OLDEST_YEARS = 120;

    private final Values values;

    RespondentReader(Values values) {
        this.values = values;
    }

    Respondent read(Node node) {
        Fields fields = Fields.of(node, values);
        Optional<Age> age = age(fields);
        Respondent respondent = new Respondent(
                age,
                fields.given("sex").flatMap(value -> values.named(value, Sex.class)),
                fields.given("informant").flatMap(value -> values.named(value, Informant.class)),
                fields.given("grade").map(value -> within(value, 1, 12)).orElse(OptionalInt.empty()),
                birth(fields));
        fields.refuseOthers();
        return respondent;
    }

    private Optional<Birth> birth(Fields fields) {
        OptionalInt weeks = fields.given("gestationWeeks")
                .map(value -> within(value, Birth.EARLIEST, Birth.LATEST))
                .orElse(OptionalInt.empty());
        return weeks.isPresent() ? Optional.of(new Birth(weeks.getAsInt())) : Optional.empty();
    }

    /** Completed years, completed months, or both in agreement; the months say more. */
    Optional<Age> age(Fields fields) {
        Optional<Node> years = fields.given("age");
        Optional<Node> months = fields.given("ageMonths");
        OptionalInt inYears = years.map(node -> within(node, 0, OLDEST_YEARS)).orElse(OptionalInt.empty());
        OptionalInt inMonths =
                months.map(node -> within(node, 0, OLDEST_YEARS * 12 + 11)).orElse(OptionalInt.empty());
        if (inYears.isPresent() && inMonths.isPresent() && inMonths.getAsInt() / 12 != inYears.getAsInt()) {
            values.note(FindingCode.AGES_DISAGREE, months.get().at());
            return Optional.empty();
        }
        if (inMonths.isPresent()) {
            return Optional.of(Age.months(inMonths.getAsInt()));
        }
        return inYears.isPresent() ? Optional.of(Age.years(inYears.getAsInt())) : Optional.empty();
    }

    private OptionalInt within(Node node, int low, int high) {
        OptionalInt number = values.wholeNumber(node);
        if (number.isPresent() && (number.getAsInt() < low || number.getAsInt() > high)) {
            values.note(FindingCode.NUMBER_OUT_OF_RANGE, node.at(), "allowed", low + "–" + high);
            return OptionalInt.empty();
        }
        return number;
    }
}
