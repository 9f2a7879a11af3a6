package org.weibao.scales.referral;

import java.util.List;
import org.weibao.scales.assessment.Referral.Ground;
import org.weibao.scales.definition.PolicyRule;
import org.weibao.scales.definition.Window;

/** A rule that holds for a case, what it rests on, and its window: its own or that of its level. */
record Held(PolicyRule rule, List<Ground> because, Window window) {}
