package org.weibao.scales.api.problem;

import jakarta.inject.Singleton;
import java.util.Set;
import java.util.TreeSet;
import org.weibao.scales.api.route.Routes;

/** Which methods an address takes: a refusal of a method has to say so (RFC 9110, 15.5.6), and the framework does not. */
@Singleton
final class AllowedMethods {

    private final Routes routes;

    AllowedMethods(Routes routes) {
        this.routes = routes;
    }

    /** The value of the {@code Allow} header for that path. */
    String at(String path) {
        Set<String> methods = new TreeSet<>(routes.methods(path));
        methods.add("OPTIONS");
        if (methods.contains("GET")) {
            methods.add("HEAD");
        }
        return String.join(", ", methods);
    }
}
