package org.weibao.scales.api.problem;

import jakarta.json.stream.JsonGenerator;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.weibao.scales.exchange.JsonText;

/**
 * A problem detail (RFC 9457): words in Chinese with English beside, and members of its own. It never holds an answer's value.
 *
 * @param members write what this kind of problem says besides: {@code errors, flags, referral}
 */
public record Problem(ProblemType type, List<Consumer<JsonGenerator>> members) {

    public static final String MEDIA_TYPE = "application/problem+json";

    public Problem {
        members = List.copyOf(members);
    }

    public static Problem of(ProblemType type) {
        return new Problem(type, List.of());
    }

    /** The same with one more member, or several. */
    public Problem with(Consumer<JsonGenerator> member) {
        List<Consumer<JsonGenerator>> more = new ArrayList<>(members);
        more.add(member);
        return new Problem(type, more);
    }

    /** @param instance the path that was asked for */
    public String json(String instance) {
        return JsonText.of(json -> {
            json.writeStartObject()
                    .write("type", type.uri())
                    .write("title", type.title("zh"))
                    .write("titleEn", type.title("en"))
                    .write("status", type.status())
                    .write("detail", type.detail("zh"))
                    .write("detailEn", type.detail("en"))
                    .write("instance", instance);
            members.forEach(member -> member.accept(json));
            json.writeEnd();
        });
    }
}
