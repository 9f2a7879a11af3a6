package org.weibao.scales.api.assessment;

import jakarta.json.stream.JsonGenerator;
import java.util.List;
import java.util.Optional;
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
