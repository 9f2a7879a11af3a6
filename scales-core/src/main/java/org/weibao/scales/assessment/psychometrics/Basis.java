package org.weibao.scales.assessment.psychometrics;

/**
 * What a number rests on.
 *
 * @param n how many people (or pairs)
 * @param missing what became of missing answers
 */
public record Basis(int n, MissingAnswers missing) {}
