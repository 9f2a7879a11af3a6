package org.weibao.scales.api.problem;

import jakarta.json.stream.JsonGenerator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.weibao.scales.exchange.FindingsJson;
import org.weibao.scales.finding.Finding;
import org.weibao.scales.finding.FindingCode;

/** Findings as the sender of a request may see them: the first fifty, and nothing quoted that stood as a value in the request. */
final class ShownFindings {

    private static final int MOST = 50;
    private static final String QUOTED = "found";
    private static final String SUGGESTED = "nearest";

    /** What these quote is a member's name, which the pointer shows too, the name of a type, or an id of a list of ours. */
    private static final Set<FindingCode> QUOTE_NO_VALUE = Set.of(
            FindingCode.KEY_UNKNOWN,
            FindingCode.DUPLICATE_KEY,
            FindingCode.WRONG_TYPE,
            FindingCode.EVENT_NOT_ALLOWED,
            FindingCode.REFERRAL_IS_CLOSED,
            FindingCode.CLOSING_LEAVES_OPEN,
            FindingCode.SHARE_GROUND_OF_OTHERS,
            FindingCode.SHARE_GROUND_NOT_MET,
            FindingCode.ENCODING_NOT_UTF8);

    /** What these quote is a member's name in one document and a value in another. */
    private static final Set<FindingCode> QUOTE_EITHER = Set.of(FindingCode.ITEM_UNKNOWN, FindingCode.SCALE_UNKNOWN);

    private ShownFindings() {}

    /** Writes {@code errors}, and {@code errorsLeftOut} when there are more. */
    static void write(JsonGenerator json, List<Finding> findings, String language) {
        List<Finding> shown =
                findings.stream().limit(MOST).map(ShownFindings::withoutValue).toList();
        FindingsJson.write(json, "errors", shown, Optional.of(language));
        if (findings.size() > MOST) {
            json.write("errorsLeftOut", findings.size() - MOST);
        }
    }

    private static Finding withoutValue(Finding finding) {
        if (!finding.arguments().containsKey(QUOTED) || quotesNoValue(finding)) {
            return finding;
        }
        Map<String, String> arguments = new LinkedHashMap<>(finding.arguments());
        arguments.put(QUOTED, "…");
        arguments.remove(SUGGESTED);
        return new Finding(finding.code(), finding.place(), arguments);
    }

    /** A name that the pointer ends with is shown anyway. */
    private static boolean quotesNoValue(Finding finding) {
        return QUOTE_EITHER.contains(finding.code())
                ? finding.place().pointer().endsWith("/" + finding.arguments().get(QUOTED))
                : QUOTE_NO_VALUE.contains(finding.code());
    }
}
