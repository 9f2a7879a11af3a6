package org.weibao.scales.api.reporting;

import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Singleton;
import java.io.InputStream;
import org.weibao.scales.Inspected;
import org.weibao.scales.Summaries;
import org.weibao.scales.api.Language;
import org.weibao.scales.api.batch.LineIntake;
import org.weibao.scales.api.library.Library;
import org.weibao.scales.api.problem.ProblemException;
import org.weibao.scales.api.problem.ProblemType;
import org.weibao.scales.api.problem.Refusal;
import org.weibao.scales.assessment.reporting.SummaryCounts;

/** Exact counts from lines that were sent in: all of them, or none. */
@Singleton
class Counting {

    private final Library library;
    private final LineIntake intake;

    Counting(Library library, LineIntake intake) {
        this.library = library;
        this.intake = intake;
    }

    Summaries summaries() {
        return new Summaries(library.whole());
    }

    /** What is made of the lines as a whole. */
    interface Reading {
        Inspected<SummaryCounts> of(byte[] lines);
    }

    /** @throws ProblemException when one line was refused */
    SummaryCounts exact(HttpServerRequest request, InputStream lines, Language language, Reading reading) {
        Inspected<SummaryCounts> read =
                intake.read(request, lines, language, (all, table) -> reading.of(all.readAllBytes()));
        return read.value()
                .orElseThrow(() -> new ProblemException(
                        Refusal.ofDocument(ProblemType.DOCUMENT_REFUSED, read.findings(), language.tag())));
    }
}
