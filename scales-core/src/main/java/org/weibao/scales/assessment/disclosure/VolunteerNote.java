package org.weibao.scales.assessment.disclosure;

/**
 * All that a volunteer learns. Staff are called for whatever cannot wait, and for a form that is incomplete or filled in wrongly as well, so that the
 * call says nothing about the child.
 */
public record VolunteerNote(boolean callStaff) {}
