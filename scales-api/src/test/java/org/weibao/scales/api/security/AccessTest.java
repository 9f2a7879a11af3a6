package org.weibao.scales.api.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.weibao.scales.api.security.Access.Decision;

class AccessTest {

    @ParameterizedTest
    @CsvSource({
        "POST, /v1/scales/phq-a/assessments, screener",
        "POST, /v1/scales/phq-a/versions/1.0.0/assessments, screener",
        "POST, /v1/scales/phq-a/assessments/batch, screener",
        "POST, /v1/referrals, screener",
        "POST, /v1/referrals/transition, screener",
        "POST, /v1/batteries/station-intake/screenings, screener",
        "POST, /v1/fhir/bundle, screener",
        "POST, /v1/referrals/letter, screener",
        "POST, /v1/comparisons, screener",
        "POST, /v1/corrections, screener",
        "POST, /v1/letters, screener",
        "POST, /v1/shares/school, screener",
        "POST, /v1/definitions/check, author",
        "POST, /v1/psychometrics, author",
        "POST, /v1/summaries, reporter",
        "POST, /v1/summaries/merge, reporter",
        "POST, /v1/summaries/counts, reporter",
        "POST, /v1/scales/phq-a/warnings, screener",
        "POST, /v1/admin/reload, admin",
        "GET, /v1/admin/findings, admin"
    })
    void oneRoleMayAndNoOther(String method, String path, String role) {
        for (Role other : Role.values()) {
            Decision expected = other.id().equals(role) ? Decision.GRANTED : Decision.NOT_YOURS;
            assertThat(Access.decide(method, path, Set.of(other.id()), false)).isEqualTo(expected);
        }
        assertThat(Access.decide(
                        method, path, Set.of("offline_access", "author", "screener", "reporter", "admin"), false))
                .isEqualTo(Decision.GRANTED);
        assertThat(Access.decide(method, path, Set.of(), true)).isEqualTo(Decision.WHO_ARE_YOU);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/scales", "/v1/scales/phq-a", "/v1/scales/phq-a/key", "/q/openapi"})
    void whoeverIsKnownReadsTheCatalogue(String path) {
        for (Role role : Role.values()) {
            assertThat(Access.decide("GET", path, Set.of(role.id()), false)).isEqualTo(Decision.GRANTED);
        }
        assertThat(Access.decide("GET", path, Set.of(), true)).isEqualTo(Decision.WHO_ARE_YOU);
        assertThat(Access.decide("GET", path, Set.of("realm-user"), false)).isEqualTo(Decision.NOT_YOURS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/q/health/ready", "/v1/problems/not-found", "/v1/schemas/scale"})
    void nobodyIsAskedWhoTheyAreForHealthAndExplanations(String path) {
        assertThat(Access.decide("GET", path, Set.of(), true)).isEqualTo(Decision.GRANTED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/v1",
                "/v2/scales",
                "/v1/scalesx",
                "/v1/nothing",
                "/q",
                "/q/metrics",
                "/q/dev",
                "/v1/scales;x=1/phq-a",
                "/v1/scales/..;/admin/reload",
                "/v1/scales/x;/../../admin/reload",
                "//v1/scales",
                "/V1/scales",
                "*"
            })
    void whatNoRuleCoversIsDenied(String path) {
        assertThat(Access.decide("GET", path, Set.of("screener", "author", "reporter", "admin"), false))
                .isEqualTo(Decision.NOT_YOURS);
        assertThat(Access.decide("GET", path, Set.of(), true)).isEqualTo(Decision.WHO_ARE_YOU);
    }

    @Test
    void writingWhereOnlyReadingIsOpenIsDenied() {
        assertThat(Access.decide("POST", "/v1/problems/x", Set.of(), true)).isEqualTo(Decision.WHO_ARE_YOU);
        assertThat(Access.decide("DELETE", "/q/health", Set.of("admin"), false)).isEqualTo(Decision.NOT_YOURS);
    }
}
