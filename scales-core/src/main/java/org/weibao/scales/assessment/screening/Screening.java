package org.weibao.scales.assessment.screening;

import java.util.List;
import org.weibao.scales.definition.BatteryIdentity;
import org.weibao.scales.definition.Text;

/**
 * What the forms of a battery come to, taken together. It proposes; a trained person talks with the child and decides.
 *
 * @param parts in the order of the battery
 * @param flags raised first, then not ruled out, then clear; without those that only a part which is not here could settle
 * @param profile body, mind and family always, other domains when the battery looks at them
 * @param factors first those that most informants and events point to
 * @param others scales that were filled in and belong to no part; they count for the referral all the same
 * @param notices what whoever uses the battery has to know
 */
public record Screening(
        BatteryIdentity battery,
        Text title,
        List<PartState> parts,
        NextStep next,
        List<AcrossFlag> flags,
        List<DomainProfile> profile,
        List<Discrepancy> discrepancies,
        List<Factor> factors,
        List<Strength> strengths,
        List<ServiceProposal> services,
        List<String> others,
        List<Text> notices) {

    public Screening {
        parts = List.copyOf(parts);
        flags = List.copyOf(flags);
        profile = List.copyOf(profile);
        discrepancies = List.copyOf(discrepancies);
        factors = List.copyOf(factors);
        strengths = List.copyOf(strengths);
        services = List.copyOf(services);
        others = List.copyOf(others);
        notices = List.copyOf(notices);
    }

    @Override
    public String toString() {
        return "Screening[" + battery.id() + " " + next.kind().id() + "]";
    }
}
