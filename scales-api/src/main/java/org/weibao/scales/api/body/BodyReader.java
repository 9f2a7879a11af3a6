package org.weibao.scales.api.body;

import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import org.weibao.scales.api.problem.Problem;
import org.weibao.scales.api.problem.ProblemException;
import org.weibao.scales.api.problem.ProblemType;

/** Takes a body no further than its limit, whatever length it announces or does not announce. */
@Provider
public final class BodyReader implements MessageBodyReader<Body> {

    /** Bytes that one request may have. */
    static final int LIMIT = 256 * 1024;

    @Override
    public boolean isReadable(Class<?> type, Type generic, Annotation[] annotations, MediaType mediaType) {
        return type == Body.class;
    }

    @Override
    public Body readFrom(
            Class<Body> type,
            Type generic,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, String> headers,
            InputStream in) {
        requirePlain(headers);
        byte[] bytes = upToOneMoreThanAllowed(in);
        if (bytes.length > LIMIT) {
            throw new ProblemException(Problem.of(ProblemType.TOO_LARGE));
        }
        return new Body(bytes);
    }

    /** A body without a type is not taken for JSON. */
    private static void requirePlain(MultivaluedMap<String, String> headers) {
        Unpacked.require(headers.getFirst(HttpHeaders.CONTENT_ENCODING));
        if (headers.getFirst(HttpHeaders.CONTENT_TYPE) == null) {
            throw new NotSupportedException();
        }
    }

    private static byte[] upToOneMoreThanAllowed(InputStream in) {
        try {
            return in.readNBytes(LIMIT + 1);
        } catch (IOException brokenOff) {
            throw new BadRequestException(brokenOff);
        }
    }
}
