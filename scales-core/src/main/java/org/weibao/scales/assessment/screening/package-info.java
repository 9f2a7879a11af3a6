/** What the forms of a battery come to together, as records: what is asked next, profile, discrepancies, factors, services. */
package org.weibao.scales.assessment.screening;
