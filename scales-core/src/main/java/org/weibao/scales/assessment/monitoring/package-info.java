/** Change over time: what two or more assessments of the same scale come to when they are laid side by side. */
package org.weibao.scales.assessment.monitoring;
