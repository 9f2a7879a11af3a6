/** Contacts are counted, and small counts are hidden so that nothing published gives them away. */
package org.weibao.scales.reporting;
