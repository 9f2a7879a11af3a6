/** A definition becomes a plan, and a plan and answers become an assessment. The plan prints itself as the scoring key. */
package org.weibao.scales.scoring;
