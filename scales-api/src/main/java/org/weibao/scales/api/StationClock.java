package org.weibao.scales.api;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.ZoneId;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The time at the station, whatever the zone of the machine: what is open now depends on it. */
final class StationClock {

    @Produces
    @Singleton
    @DefaultBean
    Clock clock(@ConfigProperty(name = "scales.zone") ZoneId zone) {
        return Clock.system(zone);
    }
}
