package org.weibao.scales.api.startup;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigurationException;
import io.quarkus.vertx.http.runtime.VertxHttpConfig;
import io.quarkus.vertx.http.runtime.management.ManagementConfig;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import org.weibao.scales.api.security.Authentication;

/**
 * Refuses to start where others could reach it and nobody would be asked who they are: what is sent here are children's answers.
 */
@Singleton
final class LoopbackOnly {

    private static final int FIRST = 1;

    void onStart(
            @Observes @Priority(FIRST) StartupEvent event,
            VertxHttpConfig http,
            ManagementConfig management,
            Authentication authentication) {
        if (!authentication.required()) {
            require("quarkus.http.host", http.host());
            require("quarkus.management.host", management.host());
        }
    }

    /** @throws ConfigurationException when the host is not, with all its addresses, this machine's loopback */
    static void require(String setting, String host) {
        if (!isLoopback(host)) {
            throw new ConfigurationException(setting + "=" + host
                    + " is not a loopback address, and callers are not asked who they are."
                    + " Set up authentication (scales.security.api-keys.file, or quarkus.oidc.tenant-enabled=true),"
                    + " or set " + setting + " to 127.0.0.1, ::1 or localhost.");
        }
    }

    /** A blank host would mean loopback to {@link InetAddress} and every interface to the server. */
    private static boolean isLoopback(String host) {
        if (host.isBlank()) {
            return false;
        }
        try {
            return Arrays.stream(InetAddress.getAllByName(host)).allMatch(InetAddress::isLoopbackAddress);
        } catch (UnknownHostException unknown) {
            return false;
        }
    }
}
