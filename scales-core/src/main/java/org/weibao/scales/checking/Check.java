package org.weibao.scales.checking;

/** One question that is asked of every definition. Its class is named as the sentence that has to be true. */
@FunctionalInterface
interface Check {
    void inspect(Examined scale, Findings findings);
}
