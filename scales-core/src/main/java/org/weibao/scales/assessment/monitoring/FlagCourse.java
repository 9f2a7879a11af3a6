package org.weibao.scales.assessment.monitoring;

import java.util.List;
import org.weibao.scales.assessment.FlagState;
import org.weibao.scales.definition.Risk;

/** A flag over all points. */
public record FlagCourse(String id, Risk risk, List<FlagState> states) {

    public FlagCourse {
        states = List.copyOf(states);
    }

    /** Raised or not ruled out at the last point. */
    public boolean isOpen() {
        return states.get(states.size() - 1) != FlagState.CLEAR;
    }
}
