package org.weibao.scales.api.startup;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigurationException;
import io.quarkus.vertx.http.runtime.VertxHttpConfig;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;

/**
 * Refuses to start where others could reach it: nobody is asked who they are yet, and what is sent here are children's answers.
 */
@Singleton
final class LoopbackOnly {

    void onStart(@Observes StartupEvent event, VertxHttpConfig http) {
        require(http.host());
    }

    /** @throws ConfigurationException when the host is not, with all its addresses, this machine's loopback */
    static void require(String host) {
        if (!isLoopback(host)) {
            throw new ConfigurationException("quarkus.http.host=" + host
                    + " is not a loopback address. There is no authentication yet, so scales-api serves this machine only:"
                    + " set quarkus.http.host to 127.0.0.1, ::1 or localhost.");
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
