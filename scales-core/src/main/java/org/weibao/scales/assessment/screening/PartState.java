package org.weibao.scales.assessment.screening;

import org.weibao.scales.definition.Informant;
import org.weibao.scales.definition.Named;
import org.weibao.scales.definition.Text;

/** How it stands with one part of a battery. */
public record PartState(String part, Text title, String scale, Informant informant, Status status) {

    /** The same in another state. */
    public PartState with(Status other) {
        return new PartState(part, title, scale, informant, other);
    }

    /** Ids are the lower-case names with hyphens. */
    public enum Status implements Named {
        /** It was filled in. */
        ANSWERED,
        /** It was filled in and something in it was refused: it has to be corrected. */
        REFUSED,
        /** It is to be asked. */
        DUE,
        /** An earlier part decides whether it is asked. */
        WAITING,
        /** Earlier parts showed that it need not be asked. */
        NOT_NEEDED,
        /** The child is certainly younger or older than those whom it is for. */
        NOT_FOR_THIS_CHILD,
        /** It may be asked. */
        OPTIONAL,
        /** It would be asked or could be, but something has to be handled first. */
        PAUSED
    }
}
