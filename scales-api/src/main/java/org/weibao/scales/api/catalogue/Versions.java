package org.weibao.scales.api.catalogue;

import java.util.List;
import org.weibao.scales.assessment.ScaleIdentity;

/** All versions of a scale, from the oldest to the newest. */
public record Versions(List<ScaleIdentity> versions) {}
