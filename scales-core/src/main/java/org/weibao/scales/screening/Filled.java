package org.weibao.scales.screening;

import org.weibao.scales.assessment.CaseForm;
import org.weibao.scales.assessment.Request;
import org.weibao.scales.definition.ScaleDefinition;

/** A form of the case, what was answered on it, and its scale. */
record Filled(CaseForm form, Request request, ScaleDefinition scale) {}
