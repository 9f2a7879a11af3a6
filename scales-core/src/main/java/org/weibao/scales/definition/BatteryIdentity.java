package org.weibao.scales.definition;

/**
 * Exactly which battery was used.
 *
 * @param digest {@code sha256:} and 64 hexadecimal digits over the file
 */
public record BatteryIdentity(String id, String version, String digest) {}
