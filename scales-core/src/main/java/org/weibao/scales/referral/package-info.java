/** A policy is run on a case and proposes a referral with its reasons. */
package org.weibao.scales.referral;
