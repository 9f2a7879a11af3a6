package org.weibao.scales.assessment;

/**
 * An outcome's result.
 *
 * @param result a result of the definition, or {@link #UNDETERMINED}
 * @param higherUndetermined an earlier, more severe rule could not be decided
 */
public record Outcome(String id, String result, boolean higherUndetermined) {

    public static final String UNDETERMINED = "undetermined";
}
