package org.weibao.scales.api.route;

import java.util.regex.Pattern;

/**
 * A method at an address.
 *
 * @param template the path with its parameters in braces
 * @param path what a path that fits looks like
 */
public record Route(String method, String template, Pattern path) {

    static Route of(String method, String template) {
        return new Route(method, template, Pattern.compile(template.replaceAll("\\{[^}]*}", "[^/]+") + "/?"));
    }

    boolean fits(String asked) {
        return path.matcher(asked).matches();
    }
}
