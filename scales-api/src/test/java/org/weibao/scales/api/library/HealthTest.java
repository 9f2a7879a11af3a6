package org.weibao.scales.api.library;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.health.HealthCheckResponse.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.weibao.scales.ScaleLibrary;
import org.weibao.scales.api.library.DefinitionsFolder.Contents;
import org.weibao.scales.api.problem.ProblemException;
import org.weibao.scales.builtin.BuiltIn;

@QuarkusTest
class HealthTest {

    @TestHTTPResource(value = "/health", management = true)
    String health;

    @Test
    void readyWithTheWholeLibrary() {
        given().get(health + "/ready")
                .then()
                .statusCode(200)
                .body("status", equalTo("UP"))
                .body("checks.find { it.name == 'library' }.data.errors", equalTo(0));
        given().get(health + "/live").then().statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/q/health", "/q/health/ready", "/q/health/live"})
    void thePortThatServesSaysUpAndNoMore(String path) {
        assertThat(given().get(path).then().statusCode(200).extract().asString())
                .isEqualTo("{\"status\":\"UP\"}");
    }

    @Test
    void notReadyWhenOneFileIsNotInOrderAndThenNothingIsServed() {
        Map<String, byte[]> files = BuiltIn.files();
        files.put("scales/phq-a/phq-a.scale.yaml", "format: 1\n".getBytes(StandardCharsets.UTF_8));
        LibraryLoader loader = new LibraryLoader("changning-2022", Optional.empty(), Optional.empty());
        Library library = new Library(loader, loader.loaded(ScaleLibrary.inspect(files), Contents.NONE));
        assertThat(new LibraryIsWhole(library).call().getStatus()).isEqualTo(Status.DOWN);
        assertThatThrownBy(() -> library.scale("asq")).isInstanceOf(ProblemException.class);
    }
}
