package org.weibao.scales.consumer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A project of a stranger, compiled and run against the packaged jars: the code is the README's, word for word. */
class ConsumerIT {

    private static final Path JAVA_HOME = Path.of(System.getProperty("java.home"));
    private static final String PROGRAM = """
            package stranger;

            import java.util.Map;
            import java.util.Optional;
            import org.weibao.scales.Scale;
            import org.weibao.scales.ScaleLibrary;
            import org.weibao.scales.assessment.Assessment;
            import org.weibao.scales.assessment.Case;
            import org.weibao.scales.assessment.Flag;
            import org.weibao.scales.assessment.FlagState;
            import org.weibao.scales.assessment.Referral;
            import org.weibao.scales.assessment.Responses;
            import org.weibao.scales.assessment.Scored;
            import org.weibao.scales.builtin.BuiltIn;
            import org.weibao.scales.definition.Age;
            import org.weibao.scales.definition.Respondent;
            import org.weibao.scales.definition.Risk;
            import org.weibao.scales.definition.Sex;

            public final class Program {

                interface Chart {
                    void point(double value, Optional<String> band);
                }

                interface Alarm {
                    void raise(String id, Risk risk, FlagState state);
                }

                public static void main(String[] arguments) {
                    Chart chart = (value, band) -> System.out.println("point " + value + " " + band);
                    Alarm alarm = (id, risk, state) -> System.out.println("alarm " + id + " " + risk + " " + state);
                    %s
                    System.out.println("level " + r.level());
                }
            }
            """;

    @TempDir
    private Path project;

    private Path jars;

    @BeforeEach
    void thePackagedJarsLieInOneFolder() throws IOException {
        jars = Files.createDirectory(project.resolve("lib"));
        for (Path jar : packagedJars()) {
            Files.copy(jar, jars.resolve(jar.getFileName()));
        }
    }

    @Test
    void the_readme_s_lines_run_on_the_class_path() throws Exception {
        Path classes = compile(List.of("-cp", jars + "/*"), source());
        String printed = run("-cp", jars + "/*" + File.pathSeparator + classes, "stranger.Program");
        assertThatItScored(printed);
    }

    @Test
    void the_readme_s_lines_run_on_the_module_path() throws Exception {
        Path descriptor = Files.writeString(
                project.resolve("module-info.java"), "module stranger { requires org.weibao.scales.builtin; }");
        Path classes = compile(List.of("--module-path", jars.toString()), source(), descriptor);
        String printed =
                run("--module-path", jars + File.pathSeparator + classes, "--module", "stranger/stranger.Program");
        assertThatItScored(printed);
    }

    private static void assertThatItScored(String printed) {
        assertThat(printed)
                .contains("alarm suicide-item CRISIS RAISED")
                .contains("level MEDICAL")
                .contains("q1");
    }

    private Path source() throws IOException {
        Path source = Files.createDirectories(project.resolve("stranger")).resolve("Program.java");
        return Files.writeString(source, PROGRAM.formatted(readmeLines()));
    }

    private static String readmeLines() throws IOException {
        String readme = Files.readString(Path.of("../README.md"));
        String afterFence = readme.substring(readme.indexOf("```java\n") + "```java\n".length());
        return afterFence.substring(0, afterFence.indexOf("```"));
    }

    private Path compile(List<String> path, Path... sources) throws Exception {
        Path classes = project.resolve("classes");
        List<String> command = new ArrayList<>(List.of("javac", "--release", "17", "-d", classes.toString()));
        command.addAll(path);
        Stream.of(sources).map(Path::toString).forEach(command::add);
        execute(command);
        return classes;
    }

    private String run(String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of("java", "-Dstdout.encoding=UTF-8", "-Dfile.encoding=UTF-8"));
        command.addAll(List.of(arguments));
        return execute(command);
    }

    private String execute(List<String> command) throws Exception {
        List<String> located = new ArrayList<>(command);
        located.set(0, JAVA_HOME.resolve("bin").resolve(command.get(0)).toString());
        Path output = Files.createTempFile(project, "output", ".txt");
        int exit = new ProcessBuilder(located)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start()
                .waitFor();
        String printed = Files.readString(output);
        assertThat(exit).as(command + "\n" + printed).isZero();
        return printed;
    }

    /** Everything that a user of the library needs at run time, as the build packages it. */
    private static List<Path> packagedJars() throws IOException {
        try (Stream<Path> dependencies = Files.list(Path.of("target/consumer"));
                Stream<Path> built = Files.list(Path.of("target"))) {
            return Stream.concat(
                            dependencies,
                            built.filter(file -> file.getFileName()
                                    .toString()
                                    .matches("scales-definitions-[0-9.]+(-SNAPSHOT)?\\.jar")))
                    .toList();
        }
    }
}
