package org.weibao.scales.api.startup;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.runtime.configuration.ConfigurationException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LoopbackOnlyTest {

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "127.0.0.53", "::1", "localhost"})
    void startsWhereOnlyThisMachineCanReachIt(String host) {
        assertThatCode(() -> LoopbackOnly.require("quarkus.http.host", host)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.0.0.0", "::", "192.168.1.10", "10.0.0.1", "8.8.8.8", "", " ", "no-such-host.invalid"})
    void refusesToStartAnywhereElse(String host) {
        assertThatThrownBy(() -> LoopbackOnly.require("quarkus.http.host", host))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("is not a loopback address")
                .hasMessageContaining("127.0.0.1");
    }
}
