package org.weibao.scales.api.problem;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Singleton;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Which methods an address takes: a refusal of a method has to say so (RFC 9110, 15.5.6), and the framework does not. */
@Singleton
final class AllowedMethods {

    private final List<Route> routes;

    AllowedMethods(BeanManager beans) {
        routes = beans.getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .map(Bean::getBeanClass)
                .filter(type -> type.isAnnotationPresent(Path.class))
                .flatMap(AllowedMethods::routes)
                .toList();
    }

    /** The value of the {@code Allow} header for that path. */
    String at(String path) {
        Set<String> methods = new TreeSet<>(Set.of("OPTIONS"));
        routes.stream()
                .filter(route -> route.path().matcher(path).matches())
                .forEach(route -> methods.add(route.method()));
        if (methods.contains("GET")) {
            methods.add("HEAD");
        }
        return String.join(", ", methods);
    }

    private static Stream<Route> routes(Class<?> resource) {
        String base = resource.getAnnotation(Path.class).value();
        return Arrays.stream(resource.getMethods())
                .flatMap(method -> verbs(method).map(verb -> new Route(verb, pattern(base, method))));
    }

    private static Stream<String> verbs(Method method) {
        return Arrays.stream(method.getAnnotations())
                .map(Annotation::annotationType)
                .filter(type -> type.isAnnotationPresent(HttpMethod.class))
                .map(type -> type.getAnnotation(HttpMethod.class).value());
    }

    private static Pattern pattern(String base, Method method) {
        Path below = method.getAnnotation(Path.class);
        String template = below == null ? base : base + "/" + below.value();
        return Pattern.compile(template.replaceAll("/+", "/").replaceAll("\\{[^}]*}", "[^/]+") + "/?");
    }

    private record Route(String method, Pattern path) {}
}
