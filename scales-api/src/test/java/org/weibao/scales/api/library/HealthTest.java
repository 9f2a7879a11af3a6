package org.weibao.scales.api.library;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.health.HealthCheckResponse.Status;
import org.junit.jupiter.api.Test;
import org.weibao.scales.ScaleLibrary;
import org.weibao.scales.api.library.DefinitionsFolder.Contents;
import org.weibao.scales.api.problem.ProblemException;
import org.weibao.scales.builtin.BuiltIn;

@QuarkusTest
class HealthTest {

    @Test
    void readyWithTheWholeLibrary() {
        given().get("/q/health/ready")
                .then()
                .statusCode(200)
                .body("status", equalTo("UP"))
                .body("checks.find { it.name == 'library' }.data.errors", equalTo(0));
        given().get("/q/health/live").then().statusCode(200);
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
