package org.weibao.scales;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import org.weibao.scales.assessment.Assessment;
import org.weibao.scales.assessment.Flag;
import org.weibao.scales.assessment.Labels;
import org.weibao.scales.assessment.Notice;
import org.weibao.scales.assessment.Request;
import org.weibao.scales.assessment.Responses;
import org.weibao.scales.assessment.ScaleIdentity;
import org.weibao.scales.assessment.monitoring.Comparison;
import org.weibao.scales.checking.Checker;
import org.weibao.scales.definition.Profile;
import org.weibao.scales.definition.Respondent;
import org.weibao.scales.definition.ScaleDefinition;
import org.weibao.scales.definition.Wording;
import org.weibao.scales.exchange.Batch;
import org.weibao.scales.exchange.LineResult;
import org.weibao.scales.finding.Finding;
import org.weibao.scales.loading.Digest;
import org.weibao.scales.loading.Limits;
import org.weibao.scales.loading.Read;
import org.weibao.scales.loading.RequestReader;
import org.weibao.scales.loading.ScaleReader;
import org.weibao.scales.loading.SourceFile;
import org.weibao.scales.monitoring.Comparer;
import org.weibao.scales.scoring.ConversionTable;
import org.weibao.scales.scoring.Plan;
import org.weibao.scales.scoring.PlanCompiler;
import org.weibao.scales.scoring.Rehearsal;
import org.weibao.scales.scoring.Scorer;
import org.weibao.scales.scoring.ScoringKey;
import org.weibao.scales.text.FormPage;
import org.weibao.scales.text.ScaleWords;
import org.weibao.scales.text.Words;

/** A scale that was read, checked, compiled and rehearsed, ready to score. Immutable and safe for threads. */
public final class Scale {

    /** The respondent saw topics and not the official items, unless the form was on paper. */
    private static final Notice WORDING_NOT_INSTALLED = new Notice("wording-not-installed", "definition");

    private final ScaleDefinition definition;
    private final Plan plan;
    private final SortedMap<String, Wording> wordings;

    private Scale(ScaleDefinition definition, Plan plan, SortedMap<String, Wording> wordings) {
        this.definition = definition;
        this.plan = plan;
        this.wordings = wordings;
    }

    /**
     * The scale in that file, with the tables and the wordings in its folder.
     *
     * @throws InvalidDefinition with every finding, when one is an error
     */
    public static Scale load(Path file) {
        return inspect(file).orThrow();
    }

    /** As {@link #load}, but returns the findings, warnings included, instead of throwing. */
    public static Inspected<Scale> inspect(Path file) {
        return inspect(DefinitionFiles.beside(file), file.getFileName().toString());
    }

    /** Read → check → compile → rehearse. */
    static Inspected<Scale> inspect(DefinitionFiles files, String name) {
        SourceFile file = files.file(name);
        TablesBeside tables = new TablesBeside(files, name);
        Read<ScaleDefinition> read = ScaleReader.read(file, tables);
        List<Finding> findings = new ArrayList<>(read.findings());
        read.value()
                .ifPresent(definition -> findings.addAll(Checker.check(definition, Scale::hasLabel, read.findings())));
        if (read.value().isEmpty() || Inspected.hasErrors(findings)) {
            return new Inspected<>(Optional.empty(), findings);
        }
        ScaleDefinition definition = read.value().get();
        Scale scale = compile(definition, files, tables, findings);
        findings.addAll(Rehearsal.rehearse(definition, scale.plan));
        return new Inspected<>(Optional.of(scale), findings);
    }

    /** Read → compile, for a file that is on record as checked and rehearsed. */
    static Scale rehearsedBefore(DefinitionFiles files, String name) {
        TablesBeside tables = new TablesBeside(files, name);
        ScaleDefinition definition =
                ScaleReader.read(files.file(name), tables).value().orElseThrow();
        return compile(definition, files, tables, new ArrayList<>());
    }

    private static Scale compile(
            ScaleDefinition definition, DefinitionFiles files, TablesBeside tables, List<Finding> findings) {
        String name = tables.scaleFile();
        Plan plan = PlanCompiler.compile(definition, Digest.of(files.file(name), tables.read()));
        return new Scale(definition, plan, new WordingFiles(files).of(name, definition, findings));
    }

    /** Whether bands and results of that id have words in every language of ours, whatever the scale file says. */
    private static boolean hasLabel(String id) {
        return Words.in("zh").label(id).isPresent() && Words.in("en").label(id).isPresent();
    }

    public String id() {
        return definition.id();
    }

    /** Which definition this is: id, version, digest. Every result carries it. */
    public ScaleIdentity identity() {
        return plan.identity();
    }

    /** What the scale is, for whom, by whom and on whose authority. */
    public Profile profile() {
        return definition.profile();
    }

    public ScaleDefinition definition() {
        return definition;
    }

    /**
     * The words of the form in that language, else in the same language of whatever region; empty when none is installed.
     *
     * @param language a BCP 47 tag
     */
    public Optional<Wording> wording(String language) {
        return Optional.ofNullable(wordings.get(language))
                .or(() -> Optional.ofNullable(
                        wordings.get(Locale.forLanguageTag(language).getLanguage())));
    }

    /** Language tags of all wordings that are installed, in their own order. */
    public List<String> wordingLanguages() {
        return List.copyOf(wordings.keySet());
    }

    /**
     * Scores one person's answers.
     *
     * @throws AnswersRefused when an answer does not fit the scale; it carries the safety flags all the same
     */
    public Assessment assess(Responses responses, Respondent respondent) {
        List<Finding> refused = check(responses);
        if (!refused.isEmpty()) {
            throw new AnswersRefused(refused, plan.safetyFlags(responses, respondent));
        }
        Assessment assessment = plan.run(responses, respondent);
        return wordings.isEmpty() ? assessment.with(WORDING_NOT_INSTALLED) : assessment;
    }

    /** As {@link #assess(Responses, Respondent)}. */
    public Assessment assess(Request request) {
        return assess(request.responses(), request.respondent());
    }

    /**
     * Scores a request document of JSON. It never throws for what is in the document.
     *
     * @param name what findings call the document
     */
    public Submission submit(String name, byte[] document) {
        Read<Request> read = RequestReader.read(new SourceFile(name, document), Limits.REQUEST);
        return read.value()
                .map(request -> submit(request, read.findings()))
                .orElseGet(() -> new Submission(Optional.empty(), Optional.empty(), read.findings(), List.of()));
    }

    /** As {@link #submit(String, byte[])}, for a request of which something may have been refused already. */
    public Submission submit(Request request, List<Finding> refusedAlready) {
        List<Finding> findings = new ArrayList<>(refusedAlready);
        findings.addAll(check(request.responses()));
        Optional<String> ref = request.responses().ref();
        return findings.isEmpty()
                ? new Submission(ref, Optional.of(assess(request)), List.of(), List.of())
                : new Submission(ref, Optional.empty(), findings, safetyFlags(request));
    }

    /** The flags that guard safety (risk {@code high} or {@code crisis}, a duty, or harm), judged on the valid answers; a refused answer is unknown, never "no". */
    public List<Flag> safetyFlags(Request request) {
        return plan.safetyFlags(request.responses(), request.respondent());
    }

    /** What {@link #assess(Responses, Respondent)} would refuse; empty when every answer fits. Never holds an answer's value. */
    public List<Finding> check(Responses responses) {
        return plan.check(responses);
    }

    /**
     * Lays assessments of one child side by side, the earliest first.
     *
     * @param assessments at least two, made with this scale; those made with another version are named as not comparable
     * @param samePerson whether the same person answered each time; empty when nobody said so
     * @throws IllegalArgumentException with fewer than two assessments
     */
    public Comparison compare(List<Assessment> assessments, Optional<Boolean> samePerson) {
        return Comparer.compare(definition, assessments, samePerson);
    }

    /** Scores columns of codes into columns of doubles with the same plan and the same numbers. */
    public Scorer scorer() {
        return plan.scorer();
    }

    /** The scoring key 计分键 in Chinese: what will be computed, printed from the plan for a psychologist to check. */
    public String scoringKey() {
        return scoringKey("zh");
    }

    /** @param language a BCP 47 tag; English for {@code en} and its regions, Chinese for everything else */
    public String scoringKey(String language) {
        return ScoringKey.print(plan, language);
    }

    /**
     * The conversion tables 换算表 of all scores that are banded or compared with norms, to be held against those of a manual.
     *
     * @param language a BCP 47 tag; English for {@code en} and its regions, Chinese for everything else
     */
    public String conversionTables(String language) {
        return ConversionTable.print(plan, language);
    }

    /** @param language {@code zh} or {@code en} */
    public Labels labels(String language) {
        return new ScaleWords(definition, Words.in(language));
    }

    /**
     * Scores many requests, line by line.
     *
     * @param language of labels and messages; empty: ids and codes only
     */
    public Batch batch(Optional<String> language) {
        return new Batch(this::line, language.map(this::labels).orElse(Labels.NONE), language);
    }

    private LineResult line(byte[] request) {
        Submission submission = submit("", request);
        return submission
                .assessment()
                .<LineResult>map(LineResult.Assessed::new)
                .orElseGet(() ->
                        new LineResult.Refused(submission.ref(), submission.findings(), submission.safetyFlags()));
    }

    /**
     * The form as plain text, with the installed words or else with our topics and a remark; nothing on it tells how it is scored.
     *
     * @param language a BCP 47 tag; English for {@code en} and its regions, Chinese for everything else
     */
    public String form(String language) {
        Words words = Words.in(language);
        return FormPage.print(definition, wording(words.language()), words);
    }

    @Override
    public String toString() {
        return "Scale[" + id() + " " + profile().version() + "]";
    }
}
