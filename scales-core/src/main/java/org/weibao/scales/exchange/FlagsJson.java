package org.weibao.scales.exchange;

import jakarta.json.stream.JsonGenerator;
import java.util.List;
import org.weibao.scales.assessment.Flag;
import org.weibao.scales.assessment.Labels;

/** Flags by themselves as a JSON array: what is left to say of a request that was refused. */
public final class FlagsJson {

    private FlagsJson() {}

    /** Writes them as the member of that name. */
    public static void write(JsonGenerator json, String name, List<Flag> flags, Labels labels) {
        Members members = new Members(json);
        members.objects(name, flags, new FlagJson(members, labels)::write);
    }
}
