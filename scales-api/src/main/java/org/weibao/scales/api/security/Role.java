package org.weibao.scales.api.security;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a caller may do. A caller may have several; none contains another. */
enum Role {
    /** Scores answers and asks for referrals. */
    SCREENER,
    /** Writes and checks definitions. */
    AUTHOR,
    /** Makes the monthly and quarterly numbers. */
    REPORTER,
    /** Keeps the service running: needs no child's answers for that, and gets none. */
    ADMIN;

    /** As it stands in the file of keys and in tokens. */
    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Role> of(String id) {
        return Arrays.stream(values()).filter(role -> role.id().equals(id)).findFirst();
    }
}
