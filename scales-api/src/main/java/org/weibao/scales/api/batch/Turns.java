package org.weibao.scales.api.batch;

import java.io.IOException;
import java.util.concurrent.Semaphore;
import org.weibao.scales.api.problem.Problem;
import org.weibao.scales.api.problem.ProblemException;
import org.weibao.scales.api.problem.ProblemType;

/** Work that holds a thread for long is done a few at a time: one too many is told at once to come back. */
final class Turns {

    private final Semaphore free;

    Turns(int atOnce) {
        this.free = new Semaphore(atOnce);
    }

    /** What holds a thread for long. */
    interface Work<T> {
        T done() throws IOException;
    }

    /** @throws ProblemException when there is no turn left */
    <T> T take(Work<T> work) throws IOException {
        if (!free.tryAcquire()) {
            throw new ProblemException(Problem.of(ProblemType.BUSY));
        }
        try {
            return work.done();
        } finally {
            free.release();
        }
    }
}
