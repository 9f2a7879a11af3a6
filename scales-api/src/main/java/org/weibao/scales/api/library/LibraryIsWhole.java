package org.weibao.scales.api.library;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready only when every file of the library was read, checked, compiled and rehearsed without an error. */
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
                .withData("errors", library.errors().size())
                .build();
    }
}
