package org.weibao.scales.assessment;

import org.weibao.scales.definition.Respondent;

/** What is sent in for one assessment: answers, and what is known of the respondent. */
public record Request(Responses responses, Respondent respondent) {}
