package org.weibao.scales.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** Everything that the service logs while this is open, down to the finest level; the audit log too. */
public final class Heard implements AutoCloseable {

    private static final Logger ROOT = Logger.getLogger("");
    private static final Logger AUDIT = Logger.getLogger("org.weibao.scales.audit");

    /** The clients that tests send requests with; they log what they send. */
    private static final List<String> CLIENTS = List.of("org.apache.http", "jdk.", "io.restassured", "groovyx");

    private final List<String> lines = Collections.synchronizedList(new ArrayList<>());
    private final Map<Handler, Level> others = new LinkedHashMap<>();
    private final Level before = ROOT.getLevel();
    private final Handler ear = new Ear();

    private Heard() {
        for (Handler handler : ROOT.getHandlers()) {
            others.put(handler, handler.getLevel());
            handler.setLevel(Level.WARNING);
        }
        ear.setLevel(Level.ALL);
        ROOT.addHandler(ear);
        AUDIT.addHandler(ear);
        ROOT.setLevel(Level.ALL);
    }

    public static Heard everything() {
        return new Heard();
    }

    public List<String> lines() {
        synchronized (lines) {
            return List.copyOf(lines);
        }
    }

    /** Fails unless one line with all these parts is heard within ten seconds: what tells of a request comes after its answer. */
    public void eventually(String... parts) {
        for (int tenths = 0; tenths < 100 && lines().stream().noneMatch(line -> hasAll(line, parts)); tenths++) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(100));
        }
        assertThat(lines()).as(List.of(parts).toString()).anyMatch(line -> hasAll(line, parts));
    }

    private static boolean hasAll(String line, String... parts) {
        return Arrays.stream(parts).allMatch(line::contains);
    }

    @Override
    public void close() {
        ROOT.setLevel(before);
        AUDIT.removeHandler(ear);
        ROOT.removeHandler(ear);
        others.forEach(Handler::setLevel);
    }

    private final class Ear extends Handler {
        @Override
        public void publish(LogRecord message) {
            String logger = String.valueOf(message.getLoggerName());
            if (CLIENTS.stream().anyMatch(logger::startsWith)) {
                return;
            }
            StringBuilder line = new StringBuilder(logger + " " + message.getMessage());
            if (message.getParameters() != null) {
                line.append(' ').append(Arrays.deepToString(message.getParameters()));
            }
            for (Throwable thrown = message.getThrown(); thrown != null; thrown = thrown.getCause()) {
                line.append(' ').append(thrown);
            }
            lines.add(line.toString());
        }

        @Override
        public void flush() {
            // Nothing is held back.
        }

        @Override
        public void close() {
            // Nothing is open.
        }
    }
}
