/** Who may see what of a result, as records: views for the station and packets for its partners. */
package org.weibao.scales.assessment.disclosure;
