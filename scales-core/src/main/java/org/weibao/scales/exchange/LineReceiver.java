package org.weibao.scales.exchange;

import java.io.IOException;

/** Is told what became of every line of a batch, in their order. */
@FunctionalInterface
public interface LineReceiver {

    /** @param line counted from 1, the header of a table included */
    void receive(long line, LineResult result) throws IOException;

    /** Whoever sends is waited for: what was received may be passed on. */
    default void pause() throws IOException {}
}
