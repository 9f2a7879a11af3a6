package org.weibao.scales.api.body;

/** The bytes of a request as they came, at most 256 KB. What they mean is the strict reader's business. */
public final class Body {

    private final byte[] bytes;

    Body(byte[] bytes) {
        this.bytes = bytes;
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    @Override
    public String toString() {
        return "Body[" + bytes.length + " bytes]";
    }
}
