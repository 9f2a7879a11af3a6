package org.weibao.scales.assessment;

/**
 * Something that the reader of a result has to know.
 *
 * @param code a word of the closed list in the message files, such as {@code answered-though-not-asked}
 * @param about what it is about: an item, a score, {@code respondent} or {@code definition}
 */
public record Notice(String code, String about) {}
