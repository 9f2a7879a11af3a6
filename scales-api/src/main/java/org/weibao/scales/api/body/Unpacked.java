package org.weibao.scales.api.body;

import jakarta.ws.rs.NotSupportedException;

/** Packed bytes are not unpacked: a small body could become any size. */
public final class Unpacked {

    private Unpacked() {}

    /**
     * @param encoding as the request names it; null when it does not
     * @throws NotSupportedException when the body is packed
     */
    public static void require(String encoding) {
        if (encoding != null && !encoding.equalsIgnoreCase("identity")) {
            throw new NotSupportedException();
        }
    }
}
