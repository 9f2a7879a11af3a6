package org.weibao.scales.api.library;

import org.weibao.scales.CaseIntake;
import org.weibao.scales.Monitoring;
import org.weibao.scales.ScaleLibrary;

/** What one request is answered with from its beginning to its end, whatever is loaded meanwhile. */
public record Served(ScaleLibrary library, CaseIntake intake) {

    public Monitoring monitoring() {
        return new Monitoring(library, intake.policy());
    }
}
