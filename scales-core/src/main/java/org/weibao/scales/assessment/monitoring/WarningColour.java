package org.weibao.scales.assessment.monitoring;

import java.util.Optional;
import org.weibao.scales.definition.Colour;
import org.weibao.scales.definition.Named;

/** The four colours of a warning list, the most urgent first. Ids are the lower-case names. */
public enum WarningColour implements Named {
    RED,
    ORANGE,
    YELLOW,
    /** Nothing calls for a referral, and something is left to do: a form that cannot be used, an open doubt, something to be noted. */
    BLUE;

    /** The referral's own colour; its green is blue here, since nobody without a remark is on the list. */
    public static Optional<WarningColour> of(Optional<Colour> colour) {
        return colour.map(known -> switch (known) {
            case RED_PLUS, RED -> RED;
            case ORANGE -> ORANGE;
            case YELLOW -> YELLOW;
            case GREEN -> BLUE;
        });
    }
}
