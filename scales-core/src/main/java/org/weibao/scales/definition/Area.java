package org.weibao.scales.definition;

import java.util.Optional;

/**
 * The area that an institution serves: a street, a whole district, or, when both are empty, the city.
 *
 * @param district id such as {@code changning}
 * @param street id within the district
 */
public record Area(Optional<String> district, Optional<String> street) {

    public static final Area CITY = new Area(Optional.empty(), Optional.empty());
}
