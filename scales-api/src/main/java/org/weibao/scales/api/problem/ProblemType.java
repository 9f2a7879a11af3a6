package org.weibao.scales.api.problem;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.ResourceBundle;

/** Every kind of problem that this application answers with, and its HTTP status. Words are in {@code problems_zh, problems_en}. */
public enum ProblemType {
    NOT_A_DOCUMENT(400),
    PARAMETER_NOT_UNDERSTOOD(400),
    REQUEST_NOT_UNDERSTOOD(400),
    NOT_AUTHENTICATED(401),
    NOT_ALLOWED(403),
    NOT_FOUND(404),
    METHOD_NOT_ALLOWED(405),
    NOT_ACCEPTABLE(406),
    TOO_SLOW(408),
    TOO_LARGE(413),
    MEDIA_TYPE_NOT_SUPPORTED(415),
    NOT_A_REQUEST(422),
    ANSWERS_REFUSED(422),
    TABLE_HEADER_REFUSED(422),
    DOCUMENT_REFUSED(422),
    EVENT_REFUSED(422),
    LETTER_REFUSED(422),
    VIEW_REFUSED(422),
    SHARE_REFUSED(422),
    LIBRARY_NOT_RELOADED(422),
    UNEXPECTED(500),
    LIBRARY_NOT_WHOLE(503),
    BUSY(503);

    private static final String WORDS = "org.weibao.scales.api.problem.problems";

    private final int status;

    ProblemType(int status) {
        this.status = status;
    }

    public int status() {
        return status;
    }

    /** When it may be tried again, if it is worth trying at all. */
    public OptionalInt retryAfterSeconds() {
        return this == BUSY ? OptionalInt.of(5) : OptionalInt.empty();
    }

    /** The name with hyphens: {@code answers-refused}. */
    public String id() {
        return name().replace('_', '-').toLowerCase(Locale.ROOT);
    }

    /** Where the problem is explained, and by which programs know it. */
    public String uri() {
        return "/v1/problems/" + id();
    }

    /** @param language {@code zh} or {@code en} */
    public String title(String language) {
        return words(language).getString(id() + ".title");
    }

    /**
     * What the problem means and what to do about it.
     *
     * @param language {@code zh} or {@code en}
     */
    public String detail(String language) {
        return words(language).getString(id() + ".detail");
    }

    /** The type of that id. */
    public static Optional<ProblemType> of(String id) {
        return Arrays.stream(values()).filter(type -> type.id().equals(id)).findFirst();
    }

    private static ResourceBundle words(String language) {
        return ResourceBundle.getBundle(WORDS, Locale.forLanguageTag(language), new Exactly());
    }

    /** Never the machine's own locale. */
    private static final class Exactly extends ResourceBundle.Control {
        @Override
        public Locale getFallbackLocale(String baseName, Locale locale) {
            return null;
        }
    }
}
