/** Assessments of one child are laid side by side: change, trend, correction; many forms become a warning list. */
package org.weibao.scales.monitoring;
