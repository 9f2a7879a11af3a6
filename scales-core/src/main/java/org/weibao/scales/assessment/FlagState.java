package org.weibao.scales.assessment;

import org.weibao.scales.definition.Named;

/** Ids are the lower-case names with hyphens. */
public enum FlagState implements Named {
    RAISED,
    NOT_RULED_OUT,
    CLEAR
}
