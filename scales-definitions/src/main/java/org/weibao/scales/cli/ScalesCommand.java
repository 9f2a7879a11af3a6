package org.weibao.scales.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Locale;
import java.util.ResourceBundle;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/**
 * The command line {@code scales}. What a command finds goes to standard output, counts and complaints to standard error, both in UTF-8
 * whatever the platform's encoding. Exit code 0: fine, warnings included; 1: errors; 2: wrong usage.
 */
@Command(
        name = "scales",
        description = {"量表：核对、计分、安全提示、转介建议", "Assessment scales: check, score, flag, refer"},
        subcommands = {
            AssessCommand.class,
            ScreenCommand.class,
            ExplainCommand.class,
            BatchCommand.class,
            WarningsCommand.class,
            CompareCommand.class,
            CorrectCommand.class,
            TransitionCommand.class,
            LetterCommand.class,
            ShareCommand.class,
            FhirCommand.class,
            SummaryCommand.class,
            ListCommand.class,
            FormCommand.class,
            KeyCommand.class,
            TableCommand.class,
            NewCommand.class,
            SchemaCommand.class,
            CheckCommand.class,
            TestCommand.class,
            PsychometricsCommand.class,
            HelpCommand.class
        },
        mixinStandardHelpOptions = true,
        scope = ScopeType.INHERIT,
        version = "scales 0.1")
public final class ScalesCommand {

    static final int FINE = 0;
    static final int ERRORS = 1;
    static final int USAGE = 2;

    /** Languages that everything speaks. */
    enum Language {
        ZH,
        EN
    }

    @Option(
            names = "--lang",
            scope = ScopeType.INHERIT,
            defaultValue = "zh",
            paramLabel = "zh|en",
            description = {"语言（默认 zh）", "language (default zh)"})
    private Language language;

    @Option(
            names = "--json",
            scope = ScopeType.INHERIT,
            description = {"输出 JSON，供程序读取", "JSON, for programs"})
    private boolean json;

    private final PrintStream out;
    private final PrintStream err;
    private final Clock clock;

    private ScalesCommand(PrintStream out, PrintStream err, Clock clock) {
        this.out = out;
        this.err = err;
        this.clock = clock;
    }

    public static void main(String... arguments) {
        System.exit(run(stream(FileDescriptor.out), stream(FileDescriptor.err), Clock.systemDefaultZone(), arguments));
    }

    /**
     * Runs one command line.
     *
     * @param clock for commands to which it matters when they are run
     * @return the exit code
     */
    public static int run(PrintStream out, PrintStream err, Clock clock, String... arguments) {
        int code = new CommandLine(new ScalesCommand(out, err, clock))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setResourceBundle(ResourceBundle.getBundle("org.weibao.scales.cli.help", Locale.ROOT))
                .setOut(writer(out))
                .setErr(writer(err))
                .setParameterExceptionHandler(Complaints::usage)
                .setExecutionExceptionHandler(Complaints::failure)
                .execute(arguments);
        out.flush();
        err.flush();
        return code;
    }

    String language() {
        return language.name().toLowerCase(Locale.ROOT);
    }

    Phrases phrases() {
        return Phrases.in(language());
    }

    boolean json() {
        return json;
    }

    PrintStream out() {
        return out;
    }

    PrintStream err() {
        return err;
    }

    Clock clock() {
        return clock;
    }

    private static PrintStream stream(FileDescriptor descriptor) {
        return new PrintStream(
                new BufferedOutputStream(new FileOutputStream(descriptor)), false, StandardCharsets.UTF_8);
    }

    private static PrintWriter writer(PrintStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
    }
}
