package org.weibao.scales.loading;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.weibao.scales.finding.Finding;

/** Documents that together hold every construct of their languages. */
final class SchemaSamples {

    private static final Path HERE = Path.of("src/test/resources/org/weibao/scales");
    private static final Path LIBRARY = Path.of("../scales-definitions/src/main/resources");
    private static final Path EXAMPLES = Path.of("../scales-definitions/examples");

    static final List<Sample> ALL = List.of(
            new Sample("scale", HERE.resolve("loading/demo-mood.scale.yaml")),
            new Sample("scale", HERE.resolve("schemas/every-construct.scale.yaml")),
            new Sample("wording", HERE.resolve("wording/fits.yaml")),
            new Sample("battery", HERE.resolve("schemas/every-construct.battery.yaml")),
            new Sample("referral", HERE.resolve("referral/village.referral.yaml")),
            new Sample("referral", LIBRARY.resolve("policies/changning-2022.referral.yaml")),
            new Sample("directory", LIBRARY.resolve("directories/sample.directory.yaml")),
            new Sample("directory", HERE.resolve("schemas/every-construct.directory.yaml")),
            new Sample("request", HERE.resolve("schemas/every-member.request.json")),
            new Sample("case", EXAMPLES.resolve("anonymous-13.json")),
            new Sample("case", HERE.resolve("schemas/every-member.case.json")),
            new Sample("screening", HERE.resolve("schemas/every-member.screening.json")));

    private SchemaSamples() {}

    /** @param kind whose schema and reader */
    record Sample(String kind, Path file) {

        JsonNode json() {
            return EditorSchema.json(EditorFiles.tree(file));
        }

        /** What the reader says of another document of this kind, its tables being beside this one. */
        List<Finding> findings(JsonNode document) {
            byte[] bytes = document.toString().getBytes(StandardCharsets.UTF_8);
            return EditorFiles.findings(kind, new SourceFile("edited.json", bytes), file);
        }

        @Override
        public String toString() {
            return file.getFileName().toString();
        }
    }
}
