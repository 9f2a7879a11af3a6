package org.weibao.scales.api.catalogue;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.weibao.scales.ScaleLibrary;
import org.weibao.scales.api.problem.ProblemType;
import org.weibao.scales.builtin.BuiltIn;
import org.weibao.scales.exchange.CatalogueJson;
import org.weibao.scales.exchange.JsonText;

@QuarkusTest
class CatalogueTest {

    @Test
    void everyScaleOfTheLibraryIsListedById() {
        ScaleLibrary library = BuiltIn.library();
        List<String> listed =
                given().get("/v1/scales").then().statusCode(200).extract().path("scales.id");
        assertThat(listed)
                .isSorted()
                .containsExactlyElementsOf(
                        library.scales().stream().map(scale -> scale.id()).toList());
    }

    @Test
    void theCommandLineSaysTheSameOfEveryScale() {
        ScaleLibrary library = BuiltIn.library();
        String expected = JsonText.of(json -> {
            json.writeStartObject().writeStartArray("scales");
            library.scales()
                    .forEach(scale ->
                            CatalogueJson.write(json, scale.identity(), scale.definition(), scale.wordingLanguages()));
            json.writeEnd().writeEnd();
        });

        assertThat(object(given().get("/v1/scales").asString())).isEqualTo(object(expected));
    }

    private static JsonObject object(String text) {
        return Json.createReader(new StringReader(text)).readObject();
    }

    @Test
    void aStationFindsWhatACaregiverOfATwoYearOldCanAnswer() {
        given().queryParam("age", 2)
                .queryParam("informant", "caregiver")
                .get("/v1/scales")
                .then()
                .statusCode(200)
                .body("scales.id", hasItem("m-chat-r"))
                .body("scales.id", not(hasItem("phq-a")));
    }

    @Test
    void onlyOurOwnInstrumentsHaveTheirWordsInstalled() {
        given().queryParam("language", "zh-CN")
                .get("/v1/scales")
                .then()
                .statusCode(200)
                .body("scales.id", contains("weibao-caregiver", "weibao-child", "weibao-observation"));
    }

    @Test
    void aSearchThatMakesNoSenseIsAProblem() {
        for (String wrong : List.of("domain=soul", "age=121", "age=ten", "informant=stranger", "language=%20")) {
            given().urlEncodingEnabled(false)
                    .get("/v1/scales?" + wrong)
                    .then()
                    .statusCode(400)
                    .contentType("application/problem+json");
        }
    }

    @Test
    void everyScaleIsDescribedAndHasAKeyInBothLanguages() {
        for (String id : given().get("/v1/scales").jsonPath().getList("scales.id", String.class)) {
            given().get("/v1/scales/" + id).then().statusCode(200).body("profile.id", equalTo(id));
            for (String language : List.of("zh", "en")) {
                given().queryParam("lang", language)
                        .get("/v1/scales/" + id + "/key")
                        .then()
                        .statusCode(200)
                        .contentType("text/plain;charset=UTF-8")
                        .body(containsString(id));
            }
        }
    }

    @Test
    void aDescriptionSaysWhatIsAskedAndWhatCanBeAnswered() {
        given().get("/v1/scales/phq-a")
                .then()
                .statusCode(200)
                .contentType("application/json")
                .body("profile.digest", startsWith("sha256:"))
                .body("profile.title.zh", containsString("PHQ"))
                .body("profile.ageMonths.from", equalTo(132))
                .body("form.items.flatten().id", hasItem("q9"))
                .body("formats[0].options[0].code", equalTo(0))
                .body("results.flags.find { it.id == 'suicide-item' }.risk", equalTo("crisis"))
                .body("results.bandings.find { it.id == 'severity' }.groups[0].id", hasItem("moderately-severe"))
                .body("results.bandings.find { it.id == 'severity' }.groups[0][1].from", equalTo(5.0f))
                .body("results.outcomes[0].results", hasItem("no-depressive-syndrome"));
    }

    @Test
    void theKeySpeaksChineseUnlessAskedOtherwise() {
        String chinese = given().get("/v1/scales/phq-a/key").asString();
        assertThat(chinese)
                .isEqualTo(given().get("/v1/scales/phq-a/key?lang=zh").asString());
        assertThat(chinese)
                .isNotEqualTo(given().get("/v1/scales/phq-a/key?lang=en").asString());
    }

    @Test
    void aLanguageThatIsNotSpokenIsAProblem() {
        given().get("/v1/scales/phq-a/key?lang=fr")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("type", equalTo(ProblemType.PARAMETER_NOT_UNDERSTOOD.uri()))
                .body("errors[0].parameter", equalTo("lang"));
    }

    @Test
    void aScaleThatIsNotThereIsAProblem() {
        for (String path : List.of("/v1/scales/phq-b", "/v1/scales/phq-b/key", "/v1/scales/%E9%87%8F%E8%A1%A8")) {
            given().urlEncodingEnabled(false)
                    .get(path)
                    .then()
                    .statusCode(404)
                    .contentType("application/problem+json")
                    .body("type", equalTo(ProblemType.NOT_FOUND.uri()));
        }
    }
}
