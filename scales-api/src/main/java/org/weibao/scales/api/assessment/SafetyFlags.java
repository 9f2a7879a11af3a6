package org.weibao.scales.api.assessment;

import jakarta.json.stream.JsonGenerator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.weibao.scales.assessment.Case;
import org.weibao.scales.assessment.Evidence;
import org.weibao.scales.assessment.Flag;
import org.weibao.scales.assessment.Labels;
import org.weibao.scales.exchange.FlagsJson;

/** The safety flags of a refused request. A problem says which items they rest on and, since clients log problems, not what was answered. */
public final class SafetyFlags {

    private SafetyFlags() {}

    public static void write(JsonGenerator json, List<Flag> flags, Labels labels) {
        FlagsJson.write(
                json, "flags", flags.stream().map(SafetyFlags::withoutAnswers).toList(), labels);
    }

    /**
     * Writes {@code refused}, the refused forms of a document of several.
     *
     * @param severally whether there is more than one form of that scale
     * @param labels by scale
     */
    public static void write(
            JsonGenerator json,
            List<Case.Refused> refused,
            Predicate<String> severally,
            Function<String, Labels> labels) {
        json.writeStartArray("refused");
        refused.forEach(form -> {
            json.writeStartObject().write("scale", form.scale());
            if (severally.test(form.scale())) {
                form.informant().ifPresent(informant -> json.write("informant", informant.id()));
            }
            write(json, form.flags(), labels.apply(form.scale()));
            json.writeEnd();
        });
        json.writeEnd();
    }

    private static Flag withoutAnswers(Flag flag) {
        return new Flag(
                flag.id(),
                flag.risk(),
                flag.kind(),
                flag.acute(),
                flag.duty(),
                flag.invalidates(),
                flag.state(),
                flag.because().stream().map(SafetyFlags::withoutAnswer).toList());
    }

    private static Evidence withoutAnswer(Evidence evidence) {
        return new Evidence(evidence.subject(), evidence.id(), evidence.reading(), Optional.empty(), evidence.needs());
    }
}
