package org.weibao.scales.loading;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.weibao.scales.assessment.followup.ClosingReason;
import org.weibao.scales.assessment.followup.CycleEvent;
import org.weibao.scales.assessment.followup.CycleEvent.Kind;
import org.weibao.scales.definition.Consent;
import org.weibao.scales.definition.Named;
import org.weibao.scales.definition.SafetyCheck;
import org.weibao.scales.finding.FindingCode;

/** Something that happened to a referral. Each kind has the details that belong to it and no others. */
final class EventReader {

    private static final Pattern PERSON = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");

    private final Values values;
    private final Moments moments;

    EventReader(Values values, Moments moments) {
        this.values = values;
        this.moments = moments;
    }

    /** @param otherwise when it happened, if the event does not say; empty: it has to */
    CycleEvent read(Node node, Optional<Instant> otherwise) {
        Fields fields = Fields.of(node, values);
        Kind kind = fields.required("event")
                .flatMap(value -> values.named(value, Kind.class))
                .orElse(Kind.CONTACTED);
        Optional<Node> at = otherwise.isPresent() ? fields.given("at") : fields.required("at");
        CycleEvent event = new CycleEvent(
                kind,
                at.flatMap(moments::instant).or(() -> otherwise).orElse(Instant.EPOCH),
                fields.required("by").flatMap(this::person).orElse("unknown"),
                detail(kind == Kind.CONSENT_GIVEN, "consent", fields, this::consent),
                detail(kind == Kind.SAFETY_CHECKED, "result", fields, this::result),
                detail(kind == Kind.CLOSED, "reason", fields, value -> values.named(value, ClosingReason.class)),
                kind == Kind.CONTACTED || kind == Kind.RE_SCREENED
                        ? fields.given("task").flatMap(values::words)
                        : Optional.empty());
        fields.refuseOthers();
        return event;
    }

    private static <T> Optional<T> detail(
            boolean belongs, String key, Fields fields, Function<Node, Optional<T>> read) {
        return belongs ? fields.required(key).flatMap(read) : Optional.empty();
    }

    private Optional<Consent> consent(Node node) {
        return oneOf(node, Consent.class, List.of(Consent.GUARDIAN_GIVEN, Consent.MINOR_GIVEN));
    }

    private Optional<SafetyCheck> result(Node node) {
        return oneOf(
                node,
                SafetyCheck.class,
                Stream.of(SafetyCheck.values())
                        .filter(result -> result != SafetyCheck.NOT_DONE)
                        .toList());
    }

    private <E extends Enum<E> & Named> Optional<E> oneOf(Node node, Class<E> vocabulary, List<E> allowed) {
        Optional<E> read = values.words(node).flatMap(word -> Named.find(vocabulary, word));
        if (read.filter(allowed::contains).isEmpty() && node instanceof Node.Words words) {
            List<String> ids = allowed.stream().map(Named::id).toList();
            values.noteNotOneOf(FindingCode.NOT_ALLOWED, node.at(), words.text(), ids);
        }
        return read.filter(allowed::contains);
    }

    private Optional<String> person(Node node) {
        Optional<String> person = values.words(node);
        boolean opaque = person.filter(PERSON.asMatchPredicate())
                .filter(word -> !PersonalReference.isIn(word))
                .isPresent();
        if (person.isPresent() && !opaque) {
            values.note(FindingCode.PERSON_NOT_OPAQUE, node.at());
        }
        return person;
    }
}
