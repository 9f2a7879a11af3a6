package org.weibao.scales;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.weibao.scales.assessment.psychometrics.Criterion;
import org.weibao.scales.assessment.psychometrics.NormKind;
import org.weibao.scales.assessment.psychometrics.Report;
import org.weibao.scales.assessment.psychometrics.Sample;
import org.weibao.scales.assessment.psychometrics.Study;
import org.weibao.scales.exchange.CriterionCsv;
import org.weibao.scales.exchange.HeaderRefused;
import org.weibao.scales.exchange.JsonText;
import org.weibao.scales.exchange.NormsTable;
import org.weibao.scales.exchange.PsychometricsJson;
import org.weibao.scales.psychometrics.Analysis;
import org.weibao.scales.text.NormsBlock;
import org.weibao.scales.text.PsychometricsPage;
import org.weibao.scales.text.Words;

/**
 * What anonymous forms say of a scale: items, reliability, agreement, cut-off, norms. Pure computation; the same forms and the same seed
 * give the same report.
 */
public final class Psychometrics {

    private final Scale scale;

    public Psychometrics(Scale scale) {
        this.scale = scale;
    }

    /**
     * Forms from NDJSON, one request a line as for a batch. Lines that a batch would refuse are left out and named by number.
     *
     * @throws IOException when the stream fails
     */
    public Sample ndjson(InputStream requests) throws IOException {
        return new SampleReader(scale).ndjson(requests);
    }

    /**
     * Forms from CSV with the columns of a batch.
     *
     * @throws HeaderRefused when a column is unknown or the header cannot be read
     * @throws IOException when the stream fails
     */
    public Sample csv(InputStream table) throws IOException {
        return new SampleReader(scale).csv(table);
    }

    /**
     * A criterion from CSV with the columns {@code ref,criterion}: 1 where it holds, 0 where it does not.
     *
     * @throws HeaderRefused when the header is another
     * @throws IOException when the stream fails
     */
    public static Criterion criterion(InputStream table) throws IOException {
        return CriterionCsv.read(table);
    }

    /** @throws IllegalArgumentException when there is a criterion for a score that the scale does not have */
    public Report analyse(Study study) {
        return Analysis.of(scale.identity(), scale.definition(), study);
    }

    /**
     * The report as a JSON document: ids and numbers.
     *
     * @param normsBlock the block to paste, as the member of that name; empty: left out
     */
    public String json(Report report, Optional<String> normsBlock) {
        return JsonText.of(json -> PsychometricsJson.write(json, report, normsBlock));
    }

    /** The report as plain text, in Chinese or English. */
    public String page(Report report, String language) {
        return PsychometricsPage.print(report, scale.labels(language), Words.in(language));
    }

    /** The norm groups that could be estimated, as a table that stands beside a scale file. */
    public String normsTable(Report report, NormKind kind) {
        return NormsTable.text(report, scale.definition(), kind);
    }

    /**
     * The block {@code norms} of a scale file that reads that table, ready to paste; empty when no group could be estimated.
     *
     * @param table the name of the file with the table
     */
    public String normsBlock(Report report, NormKind kind, String table) {
        return NormsBlock.text(report, scale.definition(), kind, table);
    }
}
