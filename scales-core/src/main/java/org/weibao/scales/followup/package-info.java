/** A referral goes its way: what happened leads to a new state and to what is due. */
package org.weibao.scales.followup;
