/** What comes of answers, as records: requests, assessments, cases and referrals. */
package org.weibao.scales.assessment;
