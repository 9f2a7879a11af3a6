package org.weibao.scales.api.operation;

import java.time.Duration;

/**
 * A request that is over, by what may be told of it.
 *
 * @param caller who asked: the id of a key or the subject of a token; {@code nobody} when nobody knows
 * @param method one of HTTP's own, or {@code OTHER}: a method can be any word
 * @param route the template of the address, never the address
 * @param whole whether the answer went out to its end
 */
public record Exchange(String caller, String method, String route, int status, Duration took, boolean whole) {

    public static final String NOBODY = "nobody";
}
