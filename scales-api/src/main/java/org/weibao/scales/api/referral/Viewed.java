package org.weibao.scales.api.referral;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.util.List;
import java.util.stream.Stream;
import org.weibao.scales.CaseResult;
import org.weibao.scales.Disclosed;
import org.weibao.scales.Disclosure;
import org.weibao.scales.ScaleLibrary;
import org.weibao.scales.api.Language;
import org.weibao.scales.api.problem.ProblemException;
import org.weibao.scales.api.problem.ProblemType;
import org.weibao.scales.api.problem.Refusal;
import org.weibao.scales.assessment.disclosure.View;
import org.weibao.scales.finding.Finding;

/** What one audience sees of a case, and no more, also when something was refused. */
public final class Viewed {

    private Viewed() {}

    /** @throws ProblemException when something was refused; what the audience may see all the same is its member {@code shown} */
    public static String json(View view, CaseResult result, ScaleLibrary library, Language language) {
        Disclosed disclosed = new Disclosure(library, language.tag()).view(view, result);
        List<Finding> against = against(view, result, disclosed);
        if (against.isEmpty()) {
            return disclosed.json().orElseThrow();
        }
        throw new ProblemException(Refusal.ofDocument(ProblemType.VIEW_REFUSED, against, language.tag())
                .with(json -> disclosed.json().ifPresent(shown -> json.write("shown", withoutErrors(shown)))));
    }

    /** A volunteer is told to call staff and nothing of what is wrong, as long as the document could be read at all. */
    private static List<Finding> against(View view, CaseResult result, Disclosed disclosed) {
        return view == View.VOLUNTEER && result.referral().isPresent()
                ? List.of()
                : Stream.concat(result.findings().stream(), disclosed.findings().stream())
                        .distinct()
                        .toList();
    }

    /** The problem says them itself, and without what they quote. */
    private static JsonObject withoutErrors(String json) {
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            return Json.createObjectBuilder(reader.readObject())
                    .remove("errors")
                    .build();
        }
    }
}
