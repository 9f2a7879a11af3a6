package org.weibao.scales.api.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.runtime.configuration.ConfigurationException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ApiKeysTest {

    private static final String GOOD = KeyLine.write(
            ApiKey.of("station-7", Set.of(Role.SCREENER), "00112233445566778899aabbccddeeff", "wbk_station-7.secret"));

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void aKeyIsRecognised(Role role) {
        ApiKeys keys = ApiKeys.read(TestKeys.file());
        assertThat(keys.find(TestKeys.of(role))).hasValueSatisfying(key -> {
            assertThat(key.id()).isEqualTo(role.id());
            assertThat(key.roles()).containsExactly(role);
        });
    }

    @Test
    void anythingElseIsNot() {
        ApiKeys keys = ApiKeys.read(TestKeys.file());
        String key = TestKeys.of(Role.ADMIN);
        for (String wrong : List.of(
                "",
                "wbk_admin.",
                "admin",
                key.substring(1),
                key + "k",
                key.substring(0, key.length() - 1) + "K",
                key.replace("admin", "author"),
                key.replace("admin", "nobody"),
                " " + key,
                key + "\n")) {
            assertThat(keys.find(wrong)).as(wrong).isEmpty();
        }
    }

    @Test
    void theSameKeyWithAnotherSaltHasAnotherHash() {
        assertThat(ApiKey.of("a", Set.of(Role.ADMIN), "00".repeat(16), "key").hash())
                .isNotEqualTo(ApiKey.of("a", Set.of(Role.ADMIN), "01".repeat(16), "key")
                        .hash());
    }

    /** SHA-256 of "saltkey" as sha256sum gives it. */
    @Test
    void theHashIsPlainSha256OfSaltAndKey() {
        assertThat(ApiKey.of("a", Set.of(Role.ADMIN), "salt", "key").hash())
                .isEqualTo("4a466ea0657e479545b1d6c2d994824f80d8eecd7030f3092ff42a9bcad751d8");
    }

    @Test
    void aNewKeyOpensWithItsLineAndStandsNowhereElse() throws IOException {
        Said said = newKey("station-7", "screener", "reporter");
        assertThat(said.exit()).isZero();
        String key = said.beside().lines().reduce((first, second) -> second).orElseThrow();
        assertThat(key).matches("wbk_station-7\\.[A-Za-z0-9_-]{43}");
        assertThat(said.out()).doesNotContain(key, key.substring(key.indexOf('.') + 1));
        assertThat(ApiKeys.read(file(said.out())).find(key)).hasValueSatisfying(found -> {
            assertThat(found.roles()).containsExactlyInAnyOrder(Role.SCREENER, Role.REPORTER);
            assertThat(found.toString()).isEqualTo("ApiKey[station-7]");
        });
    }

    @Test
    void twoNewKeysDiffer() {
        assertThat(newKey("a", "admin").beside())
                .isNotEqualTo(newKey("a", "admin").beside());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "station-7", "Station admin", "station-7 boss", "7 screener", "st_7 screener"})
    void aKeyThatNobodyCouldUseIsNotMade(String arguments) {
        Said said = newKey(arguments.isEmpty() ? new String[0] : arguments.split(" "));
        assertThat(said.exit()).isEqualTo(2);
        assertThat(said.out()).isEmpty();
        assertThat(said.beside()).contains("usage", "screener");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "{}",
                "[]",
                "null",
                "\"station-7\"",
                "GOOD GOOD",
                "GOOD,",
                "{\"id\":\"x\",\"roles\":[\"screener\"],\"key\":\"wbk_x.secret\"}",
                "GOOD|screener|boss",
                "GOOD|[\"screener\"]|[]",
                "GOOD|[\"screener\"]|\"screener\"",
                "GOOD|[\"screener\"]|[1]",
                "GOOD|\"salt\":\"0|\"salt\":\"x",
                "GOOD|station-7|station 7",
                "GOOD|{|{\"id\":\"other\",",
                "GOOD|{|{\"until\":\"2027\","
            })
    void aLineThatIsNotInOrderRefusesTheFileWithoutRepeatingIt(String said) throws IOException {
        String[] parts = said.split("\\|");
        String line = parts[0].replace("GOOD", GOOD);
        Path file = file(GOOD + "\n" + (parts.length > 1 ? line.replace(parts[1], parts[2]) : line));
        assertThatThrownBy(() -> ApiKeys.read(file))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining(file + ":2")
                .hasMessageNotContaining("secret")
                .hasMessageNotContaining(GOOD.substring(GOOD.length() - 40));
    }

    @Test
    void anIdThatStandsTwiceRefusesTheFile() throws IOException {
        Path file = file(GOOD + "\n" + GOOD);
        assertThatThrownBy(() -> ApiKeys.read(file))
                .hasMessageContaining(file + ":2")
                .hasMessageContaining("station-7");
    }

    @Test
    void aFileWithoutAKeyOrNoFileAtAllIsRefused() throws IOException {
        Path empty = file("# none yet\n\n");
        assertThatThrownBy(() -> ApiKeys.read(empty)).hasMessageContaining("holds no API key");
        assertThatThrownBy(() -> ApiKeys.read(folder.resolve("nothing")))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("cannot be read");
    }

    private record Said(int exit, String out, String beside) {}

    private static Said newKey(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream beside = new ByteArrayOutputStream();
        int exit = NewKey.run(List.of(arguments), stream(out), stream(beside));
        return new Said(exit, out.toString(StandardCharsets.UTF_8), beside.toString(StandardCharsets.UTF_8));
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    private Path file(String lines) throws IOException {
        return Files.writeString(folder.resolve("keys.jsonl"), lines);
    }
}
