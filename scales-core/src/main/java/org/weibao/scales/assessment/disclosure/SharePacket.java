package org.weibao.scales.assessment.disclosure;

import java.util.List;
import java.util.Optional;
import org.weibao.scales.assessment.Referral.Ground;
import org.weibao.scales.definition.Age;
import org.weibao.scales.definition.Consent;
import org.weibao.scales.definition.Informant;
import org.weibao.scales.definition.Level;
import org.weibao.scales.definition.Text;
import org.weibao.scales.definition.Within;

/**
 * The least that a partner has to know for what it is asked to do, and on what ground it is told.
 *
 * @param ref the station's own reference, when all forms have the same
 * @param asks the purpose; never empty
 * @param guardianNotFirst the guardian may be the source of harm: nobody tells them before the police or the protection office agrees
 * @param clinical only for a doctor
 * @param signals what has to be reported and what is known of it; only for civil affairs
 */
public record SharePacket(
        Partner recipient,
        Optional<String> ref,
        LegalGround ground,
        Consent consent,
        List<Ask> asks,
        Within within,
        boolean guardianNotFirst,
        Optional<Clinical> clinical,
        List<Ground> signals,
        Text disclaimer) {

    public SharePacket {
        asks = List.copyOf(asks);
        signals = List.copyOf(signals);
    }

    @Override
    public String toString() {
        return "SharePacket[" + recipient.id() + "]";
    }

    /**
     * What a doctor needs beside the question. No answers to single items.
     *
     * @param flags what was raised or could not be ruled out, of scales that the doctor is shown
     */
    public record Clinical(Level level, Optional<Age> age, List<ScaleResult> results, List<Ground> flags) {
        public Clinical {
            results = List.copyOf(results);
            flags = List.copyOf(flags);
        }

        @Override
        public String toString() {
            return "Clinical";
        }
    }

    /**
     * @param informant who answered
     * @param scores of one scale; one that could not be scored has no value
     */
    public record ScaleResult(String scale, String version, Optional<Informant> informant, List<ScoreLine> scores) {
        public ScaleResult {
            scores = List.copyOf(scores);
        }

        @Override
        public String toString() {
            return "ScaleResult[" + scale + "]";
        }
    }

    /**
     * @param value empty when it could not be scored
     * @param partial an item under it was missing
     * @param bands ids
     */
    public record ScoreLine(String score, Optional<Double> value, boolean partial, List<String> bands) {
        public ScoreLine {
            bands = List.copyOf(bands);
        }

        @Override
        public String toString() {
            return "ScoreLine[" + score + "]";
        }
    }
}
