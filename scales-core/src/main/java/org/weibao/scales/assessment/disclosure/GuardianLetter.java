package org.weibao.scales.assessment.disclosure;

import java.util.List;
import org.weibao.scales.assessment.Referral.Destination;
import org.weibao.scales.definition.Hotline;
import org.weibao.scales.definition.Level;
import org.weibao.scales.definition.Text;
import org.weibao.scales.definition.Within;

/**
 * What a guardian is told in plain words: what goes well, what is advised and how soon, how to look after the child meanwhile, whom to call. No
 * scores, no answers, no reasons: those are talked about, not handed over.
 *
 * @param watchOver the child is not to be left alone and dangerous things are to be put away
 * @param conclusive answers were whole and usable, so that a level {@code none} may be said as such
 * @param partly something was not asked about or not answered
 */
public record GuardianLetter(
        List<Strength> strengths,
        Level level,
        Within within,
        boolean watchOver,
        boolean conclusive,
        boolean partly,
        List<Destination> destinations,
        List<Hotline> contacts,
        Text disclaimer) {

    public GuardianLetter {
        strengths = List.copyOf(strengths);
        destinations = List.copyOf(destinations);
        contacts = List.copyOf(contacts);
    }

    @Override
    public String toString() {
        return "GuardianLetter";
    }
}
