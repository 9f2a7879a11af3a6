package org.weibao.scales.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import org.weibao.scales.Scale;
import org.weibao.scales.definition.Item;
import org.weibao.scales.exchange.Batch;
import org.weibao.scales.exchange.BatchCounts;
import org.weibao.scales.exchange.HeaderRefused;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Many requests from a file to a file. */
@Command(
        name = "batch",
        description = {
            "批量计分：一行进，一行出，顺序不变；写错的一行成为错误行，不影响其他行",
            "Score many: a line in, a line out, in the same order; a bad line becomes an error line"
        })
final class BatchCommand extends Subcommand {

    private static final long PROGRESS_EVERY = 10_000;

    @Parameters(
            paramLabel = "SCALE",
            description = {"自带量表的代号，或量表文件", "id of a built-in scale, or a scale file"})
    private String scale;

    @Option(
            names = "--in",
            required = true,
            paramLabel = "FILE",
            description = {"NDJSON，或首行为列名的 CSV", "NDJSON, or CSV with a header"})
    private Path in;

    @Option(
            names = "--out",
            required = true,
            paramLabel = "FILE",
            description = {"结果（NDJSON）", "results (NDJSON)"})
    private Path out;

    @Option(
            names = "--labels",
            description = {"结果中附上文字说明", "add words to the results"})
    private boolean labels;

    @Override
    public Integer call() throws IOException {
        Scale chosen = scale(scale);
        existing(in);
        if (Files.exists(out) && Files.isSameFile(in, out)) {
            throw wrong("batch.same-file");
        }
        try {
            BatchCounts counts = isDevice(out) ? run(chosen, out) : whole(chosen);
            say("batch.done", counts.lines(), counts.refused(), counts.crises());
            return ScalesCommand.FINE;
        } catch (HeaderRefused refused) {
            complain(DefinitionPaths.named(refused.findings(), in));
            return ScalesCommand.ERRORS;
        }
    }

    /** The results appear under their name only when they are whole. */
    private BatchCounts whole(Scale chosen) throws IOException {
        Path unfinished = out.resolveSibling(out.getFileName() + ".part");
        try {
            BatchCounts counts = run(chosen, unfinished);
            Files.move(unfinished, out, StandardCopyOption.REPLACE_EXISTING);
            return counts;
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    /** Such as {@code /dev/stdout}. */
    private static boolean isDevice(Path path) {
        return Files.exists(path) && !Files.isRegularFile(path);
    }

    private BatchCounts run(Scale chosen, Path target) throws IOException {
        Batch batch = chosen.batch(labels ? Optional.of(language()) : Optional.empty());
        List<String> items = chosen.definition().items().map(Item::id).toList();
        try (OutputStream results = Files.newOutputStream(target)) {
            return new FormsFile(in)
                    .read(
                            table -> batch.csv(table, items, results, this::progress),
                            lines -> batch.ndjson(lines, results, this::progress));
        }
    }

    private void progress(BatchCounts counts) {
        if (counts.lines() % PROGRESS_EVERY == 0) {
            say("batch.progress", counts.lines());
        }
    }
}
