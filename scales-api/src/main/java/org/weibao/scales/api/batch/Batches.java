package org.weibao.scales.api.batch;

import io.vertx.core.http.HttpServerResponse;
import jakarta.inject.Singleton;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.weibao.scales.Scale;
import org.weibao.scales.api.Language;
import org.weibao.scales.api.problem.ProblemException;
import org.weibao.scales.api.problem.ProblemType;
import org.weibao.scales.api.problem.Refusal;
import org.weibao.scales.definition.Item;
import org.weibao.scales.exchange.Batch;
import org.weibao.scales.exchange.BatchCounts;
import org.weibao.scales.exchange.HeaderRefused;

/**
 * Runs batches, a few at a time: each holds a thread for as long as its sender takes. Reading waits until what was written is taken, so a
 * batch of any length needs the same memory, and one whose sender is gone ends at the next line.
 */
@Singleton
final class Batches {

    private final Turns turns;
    private final BatchMetrics metrics;

    Batches(@ConfigProperty(name = "scales.batches-at-once") int atOnce, BatchMetrics metrics) {
        this.turns = new Turns(atOnce);
        this.metrics = metrics;
    }

    /** @param table whether the lines are rows of CSV */
    StreamingOutput of(Scale scale, Language language, boolean table, InputStream lines, HttpServerResponse response) {
        Batch batch = scale.batch(language.lang());
        Run run = table
                ? (results, progress) -> batch.csv(lines, items(scale), results, progress)
                : (results, progress) -> batch.ndjson(lines, results, progress);
        return results -> turns.take(() -> answer(run, results, response, language));
    }

    private BatchCounts answer(Run run, OutputStream results, HttpServerResponse response, Language language) {
        try (BatchMetrics.Running running = metrics.begin()) {
            BatchCounts counts = run.to(results, running);
            BatchTrailer.write(response, counts);
            running.whole();
            return counts;
        } catch (HeaderRefused refused) {
            throw new ProblemException(
                    Refusal.of(ProblemType.TABLE_HEADER_REFUSED, refused.findings(), language.tag()));
        } catch (IOException gone) {
            response.reset();
            throw new BadRequestException(gone);
        }
    }

    private interface Run {
        BatchCounts to(OutputStream results, Consumer<BatchCounts> progress) throws IOException;
    }

    private static List<String> items(Scale scale) {
        return scale.definition().items().map(Item::id).toList();
    }
}
