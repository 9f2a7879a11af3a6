package org.weibao.scales.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.weibao.scales.Inspected;
import org.weibao.scales.Summaries;
import org.weibao.scales.assessment.reporting.Period;
import org.weibao.scales.assessment.reporting.Summary;
import org.weibao.scales.assessment.reporting.SummaryCounts;
import org.weibao.scales.builtin.BuiltIn;
import org.weibao.scales.finding.Finding;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The numbers of a month or a quarter. */
@Command(
        name = "summary",
        description = {
            "月度、季度汇总：服务人次、需求、措施、等级、工具；小于5的数不列出",
            "Summary of a month or a quarter: contacts, needs, measures, levels, instruments; counts under 5 are hidden"
        })
final class SummaryCommand extends Subcommand {

    @ArgGroup(multiplicity = "1")
    private Source source;

    @ArgGroup(multiplicity = "1")
    private Time time;

    @Option(
            names = "--csv",
            paramLabel = "FILE",
            description = {"另存为表格（CSV，可用 Excel 打开）", "save as a table (CSV, opens in spreadsheets)"})
    private Optional<Path> csv = Optional.empty();

    @Option(
            names = "--counts",
            paramLabel = "FILE",
            description = {"另存未隐去的确切数，留在站内供合并，不得外传", "save the exact counts, to be merged; they stay at the station"})
    private Optional<Path> counts = Optional.empty();

    @Option(
            names = "--months-kept-back",
            description = {
                "季度内各月的汇总都没有、也不会外传，因此不必随各月隐去",
                "no month of the quarter is ever handed on, so that nothing is hidden for its sake"
            })
    private boolean monthsKeptBack;

    /** What is counted. */
    static final class Source {
        @Option(
                names = "--in",
                paramLabel = "FILE",
                description = {"匿名服务记录（NDJSON）", "anonymous records of contacts (NDJSON)"})
        private Path records;

        @Option(
                names = "--merge",
                arity = "1..*",
                paramLabel = "FILE",
                description = {"用 --counts 存下的文件，合并", "files that --counts saved, to be merged"})
        private List<Path> merged;
    }

    /** When. */
    static final class Time {
        @Option(
                names = "--month",
                paramLabel = "2026-03",
                description = {"月份", "month"})
        private String month;

        @Option(
                names = "--quarter",
                paramLabel = "2026-Q1",
                description = {"季度", "quarter"})
        private String quarter;
    }

    @Override
    public Integer call() throws IOException {
        Period period = period();
        Summaries summaries = new Summaries(BuiltIn.library());
        Inspected<SummaryCounts> read = source.merged == null
                ? summaries.count(name(source.records), read(source.records), period)
                : summaries.merge(documents());
        List<Finding> findings = new ArrayList<>(read.findings());
        read.value().ifPresent(exact -> findings.addAll(summaries.missing(exact, period)));
        complain(findings);
        if (read.value().isPresent()) {
            handOut(summaries, read.value().get(), period);
        }
        return exitCode(findings);
    }

    private void handOut(Summaries summaries, SummaryCounts exact, Period period) throws IOException {
        Summary summary = summaries.publish(exact, period, !monthsKeptBack);
        if (csv.isPresent()) {
            Files.writeString(csv.get(), summaries.csv(summary, language()), StandardCharsets.UTF_8);
        }
        if (counts.isPresent()) {
            Files.writeString(counts.get(), summaries.json(exact) + "\n", StandardCharsets.UTF_8);
            say("summary.counts", counts.get());
        }
        if (scales().json()) {
            print(summaries.json(summary, language()));
        } else {
            scales().out().print(summaries.screen(summary, language()));
        }
    }

    private Period period() {
        String written = time.month == null ? time.quarter : time.month;
        return Period.parse(written)
                .filter(period -> period.isMonth() == (time.month != null))
                .orElseThrow(() -> wrong("summary.period", written));
    }

    private Map<String, byte[]> documents() {
        Map<String, byte[]> documents = new LinkedHashMap<>();
        for (Path file : source.merged) {
            if (documents.putIfAbsent(file.toString(), read(file)) != null) {
                throw wrong("summary.file-twice", file);
            }
        }
        return documents;
    }

    private static String name(Path file) {
        return file.getFileName().toString();
    }
}
