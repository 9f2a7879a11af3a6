package org.weibao.scales.api.security;

import java.util.EnumSet;
import java.util.Set;

/**
 * Who may call the addresses at and below one.
 *
 * @param readingOnly for GET, HEAD and OPTIONS alone; other methods are left to later rules
 * @param roles one of them is needed; empty when nobody is asked who they are
 */
record AccessRule(boolean readingOnly, String address, Set<Role> roles) {

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    static AccessRule anybodyReads(String address) {
        return new AccessRule(true, address, Set.of());
    }

    static AccessRule read(String address, Role first, Role... others) {
        return new AccessRule(true, address, EnumSet.of(first, others));
    }

    static AccessRule call(String address, Role role) {
        return new AccessRule(false, address, EnumSet.of(role));
    }

    boolean covers(String method, String path) {
        return (!readingOnly || READING.contains(method)) && (path.equals(address) || path.startsWith(address + "/"));
    }

    boolean open() {
        return roles.isEmpty();
    }
}
