package org.weibao.scales.assessment.fhir;

import org.weibao.scales.assessment.Assessment;
import org.weibao.scales.assessment.Request;
import org.weibao.scales.definition.ScaleDefinition;

/** A form that was accepted: what it asks, what was answered, and what that came to. */
public record AnsweredForm(ScaleDefinition definition, Request request, Assessment assessment) {

    @Override
    public String toString() {
        return "AnsweredForm[" + definition.id() + "]";
    }
}
