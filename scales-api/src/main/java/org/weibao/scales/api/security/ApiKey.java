package org.weibao.scales.api.security;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Set;

/**
 * A caller's key as the service keeps it: enough to recognise the key, not enough to use it. A key is 256 random bits, so nobody can
 * try them all, and a hash made slow on purpose, as for passwords, would only slow down every request. The salt keeps two files from
 * being compared.
 *
 * @param id whose key it is: stands in the audit log
 * @param hash hexadecimal SHA-256 of salt and key, one after the other, in UTF-8
 */
record ApiKey(String id, Set<Role> roles, String salt, String hash) {

    ApiKey {
        roles = Set.copyOf(roles);
    }

    static ApiKey of(String id, Set<Role> roles, String salt, String key) {
        return new ApiKey(id, roles, salt, HexFormat.of().formatHex(sha256(salt + key)));
    }

    /** Takes the same time wherever the first difference is. */
    boolean opensWith(String key) {
        return MessageDigest.isEqual(HexFormat.of().parseHex(hash), sha256(salt + key));
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }

    @Override
    public String toString() {
        return "ApiKey[" + id + "]";
    }
}
