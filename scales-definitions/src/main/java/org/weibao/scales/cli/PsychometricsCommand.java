package org.weibao.scales.cli;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.weibao.scales.Psychometrics;
import org.weibao.scales.Scale;
import org.weibao.scales.assessment.psychometrics.NormKind;
import org.weibao.scales.assessment.psychometrics.Report;
import org.weibao.scales.assessment.psychometrics.Sample;
import org.weibao.scales.assessment.psychometrics.Study;
import org.weibao.scales.definition.MonthRange;
import org.weibao.scales.definition.Named;
import org.weibao.scales.definition.Reference;
import org.weibao.scales.definition.Score;
import org.weibao.scales.exchange.HeaderRefused;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What anonymous forms say of a scale. */
@Command(
        name = "psychometrics",
        description = {
            "心理测量学分析：用匿名作答算题目、信度、一致性、界值和常模表",
            "Psychometrics from anonymous forms: items, reliability, agreement, cut-off, norms"
        })
final class PsychometricsCommand extends Subcommand {

    private static final Pattern AGES = Pattern.compile("([0-9]{1,3})([ym])-([0-9]{1,3})([ym])");

    @Parameters(
            paramLabel = "SCALE",
            description = {"自带量表的代号，或量表文件", "id of a built-in scale, or a scale file"})
    private String scale;

    @Option(
            names = "--in",
            required = true,
            paramLabel = "FILE",
            description = {"匿名作答：NDJSON，或首行为列名的 CSV，与 batch 相同", "forms: NDJSON, or CSV with a header, as for batch"})
    private Path in;

    @Option(
            names = "--retest",
            paramLabel = "FILE",
            description = {"同一批人的第二次作答，按 ref 配对", "the same people a second time, matched by ref"})
    private Optional<Path> retest = Optional.empty();

    @Option(
            names = "--informant",
            paramLabel = "FILE",
            description = {"另一位填答人对同一批人的作答，按 ref 配对", "another informant on the same people, matched by ref"})
    private Optional<Path> informant = Optional.empty();

    @Option(
            names = "--criterion",
            paramLabel = "FILE",
            description = {"CSV：ref,criterion，标准为是写 1，为否写 0", "CSV: ref,criterion with 1 or 0"})
    private Optional<Path> criterion = Optional.empty();

    @Option(
            names = "--score",
            paramLabel = "ID",
            description = {"与标准对照的得分（默认为主要得分）", "the score to compare with the criterion (default: the main one)"})
    private Optional<String> score = Optional.empty();

    @Option(
            names = "--ages",
            split = ",",
            paramLabel = "8y-10y,…",
            description = {"常模的年龄组（默认三岁一组）", "age groups of the norms (default: three years each)"})
    private List<String> ages = List.of();

    @Option(
            names = "--norms",
            paramLabel = "FILE",
            description = {"把常模表写入此文件（*.norms.csv）", "write the table of norms to this file (*.norms.csv)"})
    private Optional<Path> norms = Optional.empty();

    @Option(
            names = "--norm-kind",
            defaultValue = "t-score",
            paramLabel = "t-score|percentile",
            description = {"常模表的内容（默认 T 分）", "what the table of norms holds (default: T scores)"})
    private String normKind;

    @Option(
            names = "--seed",
            defaultValue = "1",
            paramLabel = "N",
            description = {"随机种子（默认 1）", "seed of the bootstrap (default 1)"})
    private long seed;

    @Override
    public Integer call() throws IOException {
        Scale chosen = scale(scale);
        NormKind kind = Named.find(NormKind.class, normKind).orElseThrow(() -> wrong("psychometrics.kind", normKind));
        Psychometrics psychometrics = new Psychometrics(chosen);
        Optional<Study> study = study(chosen, psychometrics);
        if (study.isEmpty()) {
            return ScalesCommand.ERRORS;
        }
        Report report = psychometrics.analyse(study.get());
        Optional<String> block = norms.isPresent() ? Optional.of(write(psychometrics, report, kind)) : Optional.empty();
        show(psychometrics, report, block);
        say(
                "psychometrics.done",
                report.intake().forms(),
                report.intake().refusedLines().size());
        return ScalesCommand.FINE;
    }

    private void show(Psychometrics psychometrics, Report report, Optional<String> block) {
        if (scales().json()) {
            print(psychometrics.json(report, block));
            return;
        }
        print(psychometrics.page(report, language()));
        block.filter(text -> !text.isEmpty()).ifPresent(text -> {
            print(scales().phrases()
                    .text("psychometrics.paste", norms.orElseThrow().getFileName()));
            print(text);
        });
        block.filter(String::isEmpty).ifPresent(none -> say("psychometrics.no-norms"));
    }

    /** @return the block to paste; empty, and no file, when no group could be estimated */
    private String write(Psychometrics psychometrics, Report report, NormKind kind) throws IOException {
        Path file = norms.orElseThrow();
        String block = psychometrics.normsBlock(report, kind, file.getFileName().toString());
        if (!block.isEmpty()) {
            Files.writeString(file, psychometrics.normsTable(report, kind));
        }
        return block;
    }

    /** Empty when a file was refused as a whole, which has been said then. */
    private Optional<Study> study(Scale chosen, Psychometrics psychometrics) throws IOException {
        Path reading = in;
        try {
            Study study = Study.of(sample(psychometrics, in)).withAges(ages()).withSeed(seed);
            if (retest.isPresent()) {
                reading = retest.get();
                study = study.withRetest(sample(psychometrics, reading));
            }
            if (informant.isPresent()) {
                reading = informant.get();
                study = study.withInformant(sample(psychometrics, reading));
            }
            if (criterion.isPresent()) {
                reading = criterion.get();
                study = withCriterion(study, chosen, reading);
            }
            return Optional.of(study);
        } catch (HeaderRefused refused) {
            complain(DefinitionPaths.named(refused.findings(), reading));
            return Optional.empty();
        }
    }

    private Study withCriterion(Study study, Scale chosen, Path file) throws IOException {
        try (InputStream table = new BufferedInputStream(Files.newInputStream(existing(file)))) {
            return study.withCriterion(Psychometrics.criterion(table), criterionScore(chosen));
        }
    }

    private Sample sample(Psychometrics psychometrics, Path file) throws IOException {
        return new FormsFile(existing(file)).read(psychometrics::csv, psychometrics::ndjson);
    }

    private String criterionScore(Scale chosen) {
        String id = score.or(() -> chosen.profile().main().map(Reference::id))
                .orElseGet(() -> chosen.definition().scores().get(0).id());
        if (chosen.definition().score(id).isEmpty()) {
            List<String> known =
                    chosen.definition().scores().stream().map(Score::id).toList();
            throw wrong("psychometrics.score", id, String.join(", ", known));
        }
        return id;
    }

    private List<MonthRange> ages() {
        List<MonthRange> groups = ages.stream().map(this::ages).toList();
        for (int i = 0; i < groups.size(); i++) {
            MonthRange group = groups.get(i);
            if (groups.subList(0, i).stream().anyMatch(group::overlaps)) {
                throw wrong("psychometrics.ages-overlap", ages.get(i));
            }
        }
        return groups;
    }

    private MonthRange ages(String text) {
        Matcher matcher = AGES.matcher(text);
        if (!matcher.matches()) {
            throw wrong("psychometrics.ages", text);
        }
        int from = months(matcher.group(1), matcher.group(2), 0);
        int to = months(matcher.group(3), matcher.group(4), 11);
        if (from > to) {
            throw wrong("psychometrics.ages", text);
        }
        return new MonthRange(from, to);
    }

    /** An age in years ends with its twelfth month. */
    private static int months(String number, String unit, int end) {
        int value = Integer.parseInt(number);
        return unit.equals("y") ? value * 12 + end : value;
    }
}
