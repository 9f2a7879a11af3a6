package org.weibao.scales.api.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The packaged application in a process of its own, on free ports of this machine. */
public final class Instance implements AutoCloseable {

    /** Generous, since machines that build are busy; a start takes a few seconds. */
    private static final long MINUTES = 3;

    private static final Path JAR =
            Path.of("target/quarkus-app/quarkus-run.jar").toAbsolutePath();
    private static final Pattern MAIN = Pattern.compile("Listening on: (http://\\S+?)(?: and (https://\\S+?))?\\. ");
    private static final Pattern MANAGEMENT =
            Pattern.compile("Management interface listening on (http://\\S+?)\\.(?:\\s|\"|$)");

    private final Process process;
    private final Path output;

    private Instance(Process process, Path output) {
        this.process = process;
        this.output = output;
    }

    /** Starts it with these options of the Java machine and does not wait. */
    public static Instance start(Path folder, String... options) {
        return run(
                folder,
                Stream.concat(Stream.of("-Dquarkus.http.port=0", "-Dquarkus.management.port=0"), Stream.of(options))
                        .toList(),
                List.of());
    }

    /** Runs its jar with arguments. */
    static Instance command(Path folder, String... arguments) {
        return run(folder, List.of(), List.of(arguments));
    }

    private static Instance run(Path folder, List<String> options, List<String> arguments) {
        List<String> line = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx256m"));
        line.addAll(options);
        line.addAll(List.of("-jar", JAR.toString()));
        line.addAll(arguments);
        try {
            Path output = Files.createTempFile(folder, "output", ".log");
            Process process = new ProcessBuilder(line)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .start();
            return new Instance(process, output);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Waits until it serves. */
    public Instance ready() {
        long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(MINUTES);
        while (!MANAGEMENT.matcher(output()).find()) {
            if (!process.isAlive() || System.nanoTime() > end) {
                throw new AssertionError("not started: " + output());
            }
            pause();
        }
        return this;
    }

    public URI main(String path) {
        return URI.create(found(MAIN, 1) + path);
    }

    URI secure(String path) {
        return URI.create(found(MAIN, 2) + path);
    }

    URI management(String path) {
        return URI.create(found(MANAGEMENT, 1) + path);
    }

    private String found(Pattern pattern, int group) {
        Matcher matcher = pattern.matcher(output());
        if (!matcher.find()) {
            throw new AssertionError(pattern + " is not in " + output());
        }
        return matcher.group(group).replace("0.0.0.0", "127.0.0.1");
    }

    /** What it has said up to now. */
    String output() {
        try {
            return Files.readString(output);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Asks it to end, as a service manager does, and does not wait. */
    void terminate() {
        process.destroy();
    }

    /** Whether it still runs after that many seconds. */
    boolean isRunning(int seconds) {
        return !ended(seconds, TimeUnit.SECONDS);
    }

    /** Waits for its end; its exit code. */
    int exit() {
        if (!ended(MINUTES, TimeUnit.MINUTES)) {
            throw new AssertionError("still running: " + output());
        }
        return process.exitValue();
    }

    private boolean ended(long time, TimeUnit unit) {
        try {
            return process.waitFor(time, unit);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new AssertionError(interrupted);
        }
    }

    static void pause() {
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(100));
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
