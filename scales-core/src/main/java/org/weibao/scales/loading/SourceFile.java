package org.weibao.scales.loading;

/** A document's bytes and the name that findings give it. The bytes are not copied: whoever makes it does not change them. */
public record SourceFile(String name, byte[] bytes) {}
