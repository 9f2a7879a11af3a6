package org.weibao.scales.assessment;

import java.util.Optional;
import java.util.OptionalInt;
import org.weibao.scales.definition.Informant;

/**
 * Whose form of a scale it is, where a child and others answer the same scale.
 *
 * @param number the place among the case's forms of that scale, from 1: assessed forms first, then refused ones; empty for a form that is
 *     still to be filled in
 */
public record Answerer(Optional<Informant> informant, OptionalInt number) {}
