package org.weibao.scales;

import java.util.Optional;
import org.weibao.scales.assessment.screening.Screening;

/**
 * What came of a screening that was sent in as a document.
 *
 * @param screening empty when the document could not be read or names no battery that there is
 * @param result the assessments, what was refused, the referral decided on all of them and on the battery's own flags, and the findings
 */
public record ScreeningResult(Optional<Screening> screening, CaseResult result) {}
