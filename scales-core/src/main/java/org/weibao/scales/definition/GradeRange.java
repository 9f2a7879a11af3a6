package org.weibao.scales.definition;

/** School grades 1 to 12, both ends inclusive. */
public record GradeRange(int from, int to) {

    public boolean contains(int grade) {
        return from <= grade && grade <= to;
    }
}
