package org.weibao.scales.api.library;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * Ready only when every file of the library was read, checked, compiled and rehearsed without an error. A later change with an error
 * leaves it ready, since what was served before is served on; {@code current} then says so.
 */
@Readiness
@ApplicationScoped
class LibraryIsWhole implements HealthCheck {

    private final Library library;

    LibraryIsWhole(Library library) {
        this.library = library;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("library")
                .status(library.find().isPresent())
                .withData("current", library.current())
                .withData("errors", library.errors().size())
                .build();
    }
}
