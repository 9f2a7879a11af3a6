package org.weibao.scales.definition;

/**
 * Exactly which policy was used.
 *
 * @param digest {@code sha256:} and 64 hexadecimal digits over the policy file
 */
public record PolicyIdentity(String id, String version, String digest) {}
