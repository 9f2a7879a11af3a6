package org.weibao.scales.api.security;

import static org.weibao.scales.api.security.AccessRule.anybodyReads;
import static org.weibao.scales.api.security.AccessRule.call;
import static org.weibao.scales.api.security.AccessRule.read;
import static org.weibao.scales.api.security.Role.ADMIN;
import static org.weibao.scales.api.security.Role.AUTHOR;
import static org.weibao.scales.api.security.Role.REPORTER;
import static org.weibao.scales.api.security.Role.SCREENER;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Who may call what. The first rule that covers an address decides; what no rule covers is denied to everybody. */
final class Access {

    private static final String ADMINISTRATION = "/v1/admin";

    private static final List<AccessRule> RULES = List.of(
            anybodyReads("/q/health"),
            anybodyReads("/v1/problems"),
            anybodyReads("/v1/schemas"),
            read("/q/openapi", SCREENER, AUTHOR, REPORTER, ADMIN),
            read("/v1/scales", SCREENER, AUTHOR, REPORTER, ADMIN),
            read("/v1/batteries", SCREENER, AUTHOR, REPORTER, ADMIN),
            read("/v1/policies", SCREENER, AUTHOR, REPORTER, ADMIN),
            read("/v1/fhir/Questionnaire", SCREENER, AUTHOR),
            call("/v1/scales", SCREENER),
            call("/v1/assessments", SCREENER),
            call("/v1/batteries", SCREENER),
            call("/v1/screenings", SCREENER),
            call("/v1/referrals", SCREENER),
            call("/v1/warnings", SCREENER),
            call("/v1/comparisons", SCREENER),
            call("/v1/corrections", SCREENER),
            call("/v1/letters", SCREENER),
            call("/v1/views", SCREENER),
            call("/v1/shares", SCREENER),
            call("/v1/fhir", SCREENER),
            call("/v1/definitions", AUTHOR),
            call("/v1/psychometrics", AUTHOR),
            call("/v1/summaries", REPORTER),
            call(ADMINISTRATION, ADMIN));

    private Access() {}

    /** What becomes of a request. */
    enum Decision {
        GRANTED,
        WHO_ARE_YOU,
        NOT_YOURS
    }

    /**
     * @param path as the resources will read it: dots resolved, nothing decoded that separates
     * @param roles of the caller by id; unknown ones count for nothing
     * @param anonymous nobody knows who calls
     */
    static Decision decide(String method, String path, Set<String> roles, boolean anonymous) {
        Optional<AccessRule> rule = rule(method, path);
        if (rule.filter(AccessRule::open).isPresent()) {
            return Decision.GRANTED;
        }
        if (anonymous) {
            return Decision.WHO_ARE_YOU;
        }
        boolean granted = rule.stream()
                .flatMap(found -> found.roles().stream())
                .map(Role::id)
                .anyMatch(roles::contains);
        return granted ? Decision.GRANTED : Decision.NOT_YOURS;
    }

    /** Whether nobody may call it unknown, not even where everything else is open. */
    static boolean changesTheService(String path) {
        return path.startsWith(ADMINISTRATION);
    }

    /** The rule that decides. A semicolon begins what resources do not read of a path, so that rules could read another one. */
    static Optional<AccessRule> rule(String method, String path) {
        if (path.indexOf(';') >= 0) {
            return Optional.empty();
        }
        return RULES.stream().filter(rule -> rule.covers(method, path)).findFirst();
    }
}
