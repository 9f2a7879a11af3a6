package org.weibao.scales.api.batch;

import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Singleton;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.weibao.scales.api.Language;
import org.weibao.scales.api.body.Unpacked;
import org.weibao.scales.api.problem.ProblemException;
import org.weibao.scales.api.problem.ProblemType;
import org.weibao.scales.api.problem.Refusal;
import org.weibao.scales.exchange.HeaderRefused;

/** Takes in many lines whose answer needs all of them: no more than fit into memory, and a few senders at a time. */
@Singleton
public final class LineIntake {

    public static final String NDJSON = "application/x-ndjson";
    public static final String CSV = "text/csv";

    /** Bytes that the lines of one request may have together. */
    static final int BYTES = 4 * 1024 * 1024;

    /** Lines that one request may have, the header of a table included. */
    static final int LINES = 20_000;

    private final Turns turns;

    LineIntake(@ConfigProperty(name = "scales.lists-at-once") int atOnce) {
        this.turns = new Turns(atOnce);
    }

    /** What is made of all lines. */
    public interface Reading<T> {
        /** @param table whether the lines are rows of CSV */
        T of(InputStream lines, boolean table) throws IOException;
    }

    /** @throws ProblemException when there is too much, too many ask at once, or a table's header is refused */
    public <T> T read(HttpServerRequest request, InputStream lines, Language language, Reading<T> reading) {
        Unpacked.require(request.getHeader(HttpHeaders.CONTENT_ENCODING));
        boolean table = isTable(request);
        try {
            return turns.take(() -> reading.of(new BoundedLines(lines, BYTES, LINES), table));
        } catch (HeaderRefused refused) {
            throw new ProblemException(
                    Refusal.of(ProblemType.TABLE_HEADER_REFUSED, refused.findings(), language.tag()));
        } catch (IOException gone) {
            throw new BadRequestException(gone);
        }
    }

    /** @throws NotSupportedException when the body has no type, which is not guessed */
    static boolean isTable(HttpServerRequest request) {
        String type = request.getHeader(HttpHeaders.CONTENT_TYPE);
        if (type == null) {
            throw new NotSupportedException();
        }
        return MediaType.valueOf(type).isCompatible(MediaType.valueOf(CSV));
    }
}
