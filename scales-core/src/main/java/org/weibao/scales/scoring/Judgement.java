package org.weibao.scales.scoring;

/** A compiled condition. */
interface Judgement {

    Truth judge(Registers registers);

    /**
     * Tells what the verdict rests on: the leaves that make it so.
     *
     * @param verdict what this judgement came to
     */
    void explain(Registers registers, Truth verdict, Because because);

    /** The condition as a scoring key says it. */
    String words(KeyWords words);
}
