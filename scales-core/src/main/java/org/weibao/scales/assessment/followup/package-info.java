/** The way of a referral, as records: stages, events, tasks and when they are due. */
package org.weibao.scales.assessment.followup;
