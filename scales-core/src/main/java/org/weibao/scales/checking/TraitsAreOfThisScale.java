package org.weibao.scales.checking;

import java.util.stream.Collectors;
import org.weibao.scales.definition.Condition;
import org.weibao.scales.definition.Informant;
import org.weibao.scales.definition.Profile;
import org.weibao.scales.finding.FindingCode;

/** Conditions on the informant or the age speak of informants and ages that the scale is for. */
final class TraitsAreOfThisScale implements Check {
    @Override
    public void inspect(Examined examined, Findings findings) {
        Profile profile = examined.scale().profile();
        examined.allConditions()
                .forEach(condition -> condition.<Void>match(new Condition.Cases<>(
                        items -> null,
                        scores -> null,
                        band -> null,
                        outcome -> null,
                        flag -> null,
                        count -> null,
                        respondent -> respondent
                                .trait()
                                .match(
                                        sex -> null,
                                        informant -> informants(informant, respondent, profile, findings),
                                        grade -> null,
                                        age -> ages(age, respondent, profile, findings)),
                        allOf -> null,
                        anyOf -> null,
                        noneOf -> null,
                        criterion -> null)));
    }

    private static Void informants(
            Condition.Trait.OfInformant trait, Condition.OfRespondent condition, Profile profile, Findings findings) {
        for (Informant informant : trait.informants()) {
            if (!profile.informants().isEmpty() && !profile.informants().contains(informant)) {
                String allowed =
                        profile.informants().stream().map(Informant::id).collect(Collectors.joining(", "));
                findings.note(
                        FindingCode.TRAIT_OUTSIDE_SCALE,
                        condition.at(),
                        "found",
                        "informant: " + informant.id(),
                        "allowed",
                        allowed);
            }
        }
        return null;
    }

    private static Void ages(
            Condition.Trait.OfAge trait, Condition.OfRespondent condition, Profile profile, Findings findings) {
        if (!trait.months().overlaps(profile.age())) {
            findings.note(
                    FindingCode.TRAIT_OUTSIDE_SCALE,
                    condition.at(),
                    "found",
                    "age: " + Ages.text(trait.months()),
                    "allowed",
                    Ages.text(profile.age()));
        }
        return null;
    }
}
