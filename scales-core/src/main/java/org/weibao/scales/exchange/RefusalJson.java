package org.weibao.scales.exchange;

import jakarta.json.stream.JsonGenerator;
import java.util.Optional;
import org.weibao.scales.assessment.Labels;

/** {@code {"line":3,"ref":"r2","errors":[…],"flags":[…]}}: a line that was refused. Never a score. */
final class RefusalJson {

    private RefusalJson() {}

    static void write(
            JsonGenerator json, long line, LineResult.Refused refused, Labels labels, Optional<String> language) {
        Members members = new Members(json);
        json.writeStartObject();
        json.write("line", line);
        members.text("ref", refused.ref());
        FindingsJson.writeBriefly(json, "errors", refused.findings(), language);
        members.objects("flags", refused.flags(), new FlagJson(members, labels)::write);
        json.writeEnd();
    }
}
