package org.weibao.scales.definition;

import java.util.OptionalInt;

/** Whom a norm or a cut-off was found in. */
public record Population(Text who, OptionalInt size, OptionalInt year) {}
