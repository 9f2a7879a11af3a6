package org.weibao.scales.api.route;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Singleton;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every address that is served, by its template: what logs and metrics may name, since a path itself is the caller's text. */
@Singleton
public final class Routes {

    /** Stands for any path that no template fits. */
    public static final String UNKNOWN = "unknown";

    private static final Comparator<Route> MOST_LITERAL_FIRST = Comparator.comparing(
            route -> route.template().replaceAll("[^{]", "").length());

    private final List<Route> routes;

    Routes(BeanManager beans) {
        routes = beans.getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .map(Bean::getBeanClass)
                .filter(type -> type.isAnnotationPresent(Path.class))
                .flatMap(Routes::of)
                .sorted(MOST_LITERAL_FIRST)
                .toList();
    }

    public List<Route> all() {
        return routes;
    }

    /** The methods that the address takes; none when there is no such address. */
    public Set<String> methods(String path) {
        return routes.stream()
                .filter(route -> route.fits(path))
                .map(Route::method)
                .collect(Collectors.toSet());
    }

    /** The template that the path fits, such as {@code /v1/scales/{id}}, or {@link #UNKNOWN}. */
    public String template(String path) {
        return routes.stream()
                .filter(route -> route.fits(path))
                .map(Route::template)
                .findFirst()
                .orElse(UNKNOWN);
    }

    private static Stream<Route> of(Class<?> resource) {
        String base = resource.getAnnotation(Path.class).value();
        return Arrays.stream(resource.getMethods())
                .flatMap(method -> verbs(method).map(verb -> Route.of(verb, template(base, method))));
    }

    private static Stream<String> verbs(Method method) {
        return Arrays.stream(method.getAnnotations())
                .map(Annotation::annotationType)
                .filter(type -> type.isAnnotationPresent(HttpMethod.class))
                .map(type -> type.getAnnotation(HttpMethod.class).value());
    }

    private static String template(String base, Method method) {
        Path below = method.getAnnotation(Path.class);
        return (below == null ? base : base + "/" + below.value()).replaceAll("/+", "/");
    }
}
