package org.weibao.scales.api.problem;

import java.util.Arrays;
import java.util.stream.Collectors;

/** Where a fault happened, without a word of its message. */
final class Frames {

    private static final int SHOWN = 25;

    private Frames() {}

    static String of(Throwable fault) {
        StringBuilder trace = new StringBuilder();
        Throwable cause = fault;
        for (int depth = 0; cause != null && depth < 5; depth++) {
            trace.append(depth == 0 ? "" : " caused by " + cause.getClass().getName() + " at ")
                    .append(frames(cause));
            cause = cause.getCause();
        }
        return trace.toString();
    }

    private static String frames(Throwable fault) {
        return Arrays.stream(fault.getStackTrace())
                .limit(SHOWN)
                .map(StackTraceElement::toString)
                .collect(Collectors.joining("\n    ", "\n    ", "\n"));
    }
}
