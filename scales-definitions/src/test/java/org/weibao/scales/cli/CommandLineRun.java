package org.weibao.scales.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

/** What one run of the command line came to. */
record CommandLineRun(int code, String out, String err) {

    private static final Clock MONDAY_MORNING =
            Clock.fixed(Instant.parse("2026-03-02T02:00:00Z"), ZoneId.of("Asia/Shanghai"));

    static CommandLineRun of(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = ScalesCommand.run(
                new PrintStream(out, false, UTF_8), new PrintStream(err, false, UTF_8), MONDAY_MORNING, arguments);
        return new CommandLineRun(code, out.toString(UTF_8), err.toString(UTF_8));
    }
}
