package org.weibao.scales.referral;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.weibao.scales.definition.Directory;
import org.weibao.scales.definition.PolicyDefinition;
import org.weibao.scales.finding.Finding;
import org.weibao.scales.finding.Messages;
import org.weibao.scales.loading.DirectoryReader;
import org.weibao.scales.loading.PolicyReader;
import org.weibao.scales.loading.Read;
import org.weibao.scales.loading.SourceFile;

/** The policy that is shipped, and others that are built quite differently. */
final class Policies {

    private static final Path SHIPPED = Path.of("..", "scales-definitions", "src", "main", "resources");

    static final PolicyDefinition CHANGNING =
            sound(PolicyReader.read(shipped("policies/changning-2022.referral.yaml")));
    static final Directory SAMPLE = sound(DirectoryReader.read(shipped("directories/sample.directory.yaml")));

    private Policies() {}

    static PolicyDefinition named(String file) {
        return sound(PolicyReader.read(beside(file)));
    }

    /** A policy that somebody edited for the worse: each expression is replaced by the text after it. */
    static PolicyDefinition edited(String file, String... expressionsAndTexts) {
        return PolicyReader.read(edited(beside(file), expressionsAndTexts))
                .value()
                .orElseThrow();
    }

    static SourceFile edited(SourceFile file, String... expressionsAndTexts) {
        String text = new String(file.bytes(), StandardCharsets.UTF_8);
        for (int i = 0; i < expressionsAndTexts.length; i += 2) {
            String changed = text.replaceAll(expressionsAndTexts[i], expressionsAndTexts[i + 1]);
            if (changed.equals(text)) {
                throw new IllegalArgumentException("nothing to replace: " + expressionsAndTexts[i]);
            }
            text = changed;
        }
        return new SourceFile(file.name(), text.getBytes(StandardCharsets.UTF_8));
    }

    static SourceFile beside(String file) {
        try (InputStream in = Policies.class.getResourceAsStream(file)) {
            return new SourceFile(file, in.readAllBytes());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static SourceFile shipped(String file) {
        try {
            Path path = SHIPPED.resolve(file);
            return new SourceFile(path.getFileName().toString(), Files.readAllBytes(path));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static <T> T sound(Read<T> read) {
        if (!read.findings().isEmpty()) {
            throw new AssertionError(lines(read.findings()));
        }
        return read.value().orElseThrow();
    }

    static String lines(List<Finding> findings) {
        return String.join("\n", findings.stream().map(Messages.in("en")::line).toList());
    }
}
