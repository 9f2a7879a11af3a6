/** What anonymous forms say of a scale, as records: samples, studies and estimates with their intervals. */
package org.weibao.scales.assessment.psychometrics;
