package org.weibao.scales.assessment;

/**
 * Exactly which definition was used.
 *
 * @param digest {@code sha256:} and 64 hexadecimal digits over the scale file and its tables
 */
public record ScaleIdentity(String id, String version, String digest) {}
