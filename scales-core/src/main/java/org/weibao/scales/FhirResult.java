package org.weibao.scales;

import java.util.Optional;

/**
 * What came of a case that was sent in to be answered in FHIR.
 *
 * @param result with what was refused, and with the referral that was decided all the same
 * @param bundle empty when anything was refused
 */
public record FhirResult(CaseResult result, Optional<String> bundle) {}
