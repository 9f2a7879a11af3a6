package org.weibao.scales.api;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneId;

/** It is always Monday, 2 March 2026, 10 in the morning at the station. */
final class FixedClock {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    @Produces
    @Singleton
    Clock clock() {
        return Clock.fixed(LocalDateTime.of(2026, 3, 2, 10, 0).atZone(SHANGHAI).toInstant(), SHANGHAI);
    }
}
