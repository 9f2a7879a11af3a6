package org.weibao.scales.loading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** However a policy or a directory is damaged, reading it throws nothing. */
class HostilePoliciesTest {

    private static final Path SHIPPED = Path.of("../scales-definitions/src/main/resources");
    private static final String POLICY = text("policies/changning-2022.referral.yaml");
    private static final String DIRECTORY = text("directories/sample.directory.yaml");

    @Property(tries = 1500)
    void aPolicyInWhichAWordWasReplaced(@ForAll @IntRange(max = 8000) int word, @ForAll("words") String replacement) {
        reads(PolicyReader::read, damaged(POLICY, word, replacement));
    }

    @Property(tries = 1500)
    void aDirectoryInWhichAWordWasReplaced(
            @ForAll @IntRange(max = 8000) int word, @ForAll("words") String replacement) {
        reads(DirectoryReader::read, damaged(DIRECTORY, word, replacement));
    }

    @Property(tries = 300)
    void aFileThatIsCutAnywhere(@ForAll @IntRange(max = 20000) int length) {
        reads(PolicyReader::read, POLICY.substring(0, Math.min(length, POLICY.length())));
        reads(DirectoryReader::read, DIRECTORY.substring(0, Math.min(length, DIRECTORY.length())));
    }

    @Provide
    Arbitrary<String> words() {
        return Arbitraries.of(
                "",
                "x",
                "0",
                "-1",
                "2.9",
                "1e9",
                "99999999999",
                "1e400",
                "true",
                "no",
                "~",
                "null",
                "[]",
                "{}",
                "[[]]",
                "{a: {}}",
                "14y-",
                "99999y",
                "16m-",
                "24:00",
                "00:00-24:00",
                "2026-13-01",
                "72h",
                "99999999999d",
                "-1h",
                "h",
                "：",
                "\"",
                "*a",
                "\n",
                "#",
                "none",
                "emergency",
                "mon-sun",
                "sun-mon");
    }

    private static String damaged(String text, int word, String replacement) {
        String[] words = text.split("(?<=[\\s\\[\\]{},:])|(?=[\\s\\[\\]{},:])");
        words[word % words.length] = replacement;
        return String.join("", words);
    }

    private static void reads(Function<SourceFile, Read<?>> reader, String text) {
        Read<?> read = reader.apply(Said.file("damaged.yaml", text));

        assertThat(read.value().isPresent() || read.hasErrors()).isTrue();
    }

    private static String text(String name) {
        try {
            return Files.readString(SHIPPED.resolve(name));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
