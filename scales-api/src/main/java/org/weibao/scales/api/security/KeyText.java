package org.weibao.scales.api.security;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How a key is written: {@code wbk_}, whose it is, a point, 256 random bits. The beginning lets a key be told from a token, and be searched for where it should not be. */
final class KeyText {

    static final String PREFIX = "wbk_";
    static final Pattern ID = Pattern.compile("[a-z][a-z0-9-]{0,63}");

    private static final Pattern WHOLE = Pattern.compile(PREFIX + "(" + ID + ")\\.[A-Za-z0-9_-]{43}");
    private static final int BYTES = 32;

    private KeyText() {}

    /** A new key for that caller. */
    static String make(String id, SecureRandom random) {
        byte[] secret = new byte[BYTES];
        random.nextBytes(secret);
        return PREFIX + id + "." + Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
    }

    /** Whose key it says it is; empty when it is no key. */
    static Optional<String> id(String key) {
        Matcher whole = WHOLE.matcher(key);
        return whole.matches() ? Optional.of(whole.group(1)) : Optional.empty();
    }
}
