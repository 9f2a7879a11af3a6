/** Counts of a month or a quarter, as records: contacts, exact sums and what of them may be published. */
package org.weibao.scales.assessment.reporting;
