/** Statistics of anonymous forms: items, reliability, agreement, cut-off, norms. */
package org.weibao.scales.psychometrics;
