package org.weibao.scales.api.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.weibao.scales.api.Api;
import org.weibao.scales.api.security.EveryRole;

/** Every command of docs/http.md is sent as it stands there, and answered as the page says; no operation is left out. */
@QuarkusTest
@TestProfile(EveryRole.class)
class HttpPageTest {

    private static final Path PAGE = Path.of("../docs/http.md");

    /** A heading names the operation; the first line of its block says the status. */
    private static final Pattern EXAMPLE =
            Pattern.compile("### [^\\n]*`(\\w+)`\\n.*?```sh\\n# (\\d{3})\\n(curl .*?)\\n```", Pattern.DOTALL);

    /** @param status as the page states it */
    record Shown(String operation, int status, Curl command) {

        @Override
        public String toString() {
            return operation;
        }
    }

    static List<Shown> commands() throws IOException {
        return EXAMPLE.matcher(Files.readString(PAGE))
                .results()
                .map(HttpPageTest::shown)
                .toList();
    }

    private static Shown shown(MatchResult found) {
        return new Shown(found.group(1), Integer.parseInt(found.group(2)), Curl.parse(found.group(3)));
    }

    @ParameterizedTest
    @MethodSource("commands")
    void theCommandIsAnsweredAsThePageSays(Shown shown) throws IOException {
        Api.Answer answer = Api.send(shown.command().request(EveryRole.KEY));
        assertThat(answer.status()).as(answer.text()).isEqualTo(shown.status());
        assertThat(operation(shown.operation()).statuses()).contains(shown.status());
    }

    @ParameterizedTest
    @MethodSource("commands")
    void theCommandCallsTheOperationThatItsHeadingNames(Shown shown) {
        Operation operation = operation(shown.operation());
        assertThat(shown.command().method()).isEqualTo(operation.method());
        assertThat(shown.command().path()).matches(operation.path().replaceAll("\\{[^}]*}", "[^/]+"));
    }

    @Test
    void everyOperationIsShown() throws IOException {
        assertThat(commands())
                .extracting(Shown::operation)
                .containsExactlyInAnyOrderElementsOf(
                        Contract.read().operations().stream().map(Operation::id).toList());
    }

    private static Operation operation(String id) {
        return Contract.read().operations().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError("there is no operation " + id));
    }
}
