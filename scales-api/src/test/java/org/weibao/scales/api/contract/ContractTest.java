package org.weibao.scales.api.contract;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.weibao.scales.api.contract.Contract.map;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.io.StringReader;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.weibao.scales.api.Api;
import org.weibao.scales.api.Forms;

/** The interface description is written by hand; here it is held to what is served. */
@QuarkusTest
class ContractTest {

    private static final Contract CONTRACT = Contract.read();

    @Inject
    BeanManager beans;

    @Test
    void itDescribesExactlyTheAddressesThatThereAre() {
        Set<String> described = new TreeSet<>();
        CONTRACT.paths()
                .forEach(
                        (path, methods) -> map(methods).keySet().forEach(method -> described.add(method + " " + path)));
        assertThat(described).isEqualTo(served());
    }

    @Test
    void itsExamplesAreAcceptedAndAnsweredAsDescribed() {
        List<Example> examples = Example.of(CONTRACT);
        assertThat(examples).hasSizeGreaterThan(8);
        for (Example example : examples) {
            Api.Answer answer = example.send();
            assertThat(answer.status())
                    .as("%s %s", example.address(), answer.text())
                    .isEqualTo(200);
            example.schemaOfAnswer(answer.type())
                    .ifPresent(schema -> assertThat(SchemaCheck.complaints(CONTRACT, schema, answer.json()))
                            .as(example.address())
                            .isEmpty());
        }
    }

    @Test
    void theCatalogueIsAsDescribed() {
        JsonObject catalogue = get("/v1/scales");
        assertThat(SchemaCheck.complaints(CONTRACT, "Catalogue", catalogue)).isEmpty();
        for (JsonObject entry : catalogue.getJsonArray("scales").getValuesAs(JsonObject.class)) {
            JsonObject description = get("/v1/scales/" + entry.getString("id"));
            assertThat(SchemaCheck.complaints(CONTRACT, "ScaleDescription", description))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"phq-a", "asq", "mht", "sdq", "psqi", "scl-90", "cssrs-screener"})
    void assessmentsAreAsDescribed(String scale) {
        String path = "/v1/scales/" + scale + "/assessments";
        JsonObject blank = Api.post(path, "{\"ref\":\"r1\",\"answeredOn\":\"2026-03-01\",\"answers\":{}}")
                .json();
        assertThat(SchemaCheck.complaints(CONTRACT, "Assessment", blank)).isEmpty();
        JsonObject refused =
                Api.post(path, "{\"answers\":{\"q1\":99,\"nothing\":1}}").json();
        assertThat(SchemaCheck.complaints(CONTRACT, "Refused", refused)).isEmpty();
    }

    @Test
    void aScoredAssessmentIsAsDescribed() {
        JsonObject scored = Api.post(
                        "/v1/scales/phq-a/assessments",
                        Forms.all(13, 1).without("q4").request())
                .json();
        assertThat(SchemaCheck.complaints(CONTRACT, "Assessment", scored)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?lang=zh", "?lang=en"})
    void referralsAreAsDescribed(String query) {
        JsonObject referred = Api.post("/v1/referrals" + query, Forms.all(13, 1).caseOf("phq-a"))
                .json();
        assertThat(SchemaCheck.complaints(CONTRACT, "Referred", referred)).isEmpty();
        String abuse =
                "{\"events\":[\"abuse-suspected\",\"missing\"],\"consent\":\"refused\",\"district\":\"changning\"}";
        assertThat(SchemaCheck.complaints(
                        CONTRACT,
                        "Referred",
                        Api.post("/v1/referrals" + query, abuse).json()))
                .isEmpty();
        JsonObject refused = Api.post("/v1/referrals" + query, Forms.all(13, 5).caseOf("phq-a"))
                .json();
        assertThat(SchemaCheck.complaints(CONTRACT, "Refused", refused)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void wordsStandBesideIdsWhenALanguageIsAskedFor(String language) {
        String path = "/v1/scales/phq-a/assessments";
        String form = Forms.all(13, 1).request();
        JsonObject words = Api.post(path + "?lang=" + language, form).json();
        assertThat(SchemaCheck.complaints(CONTRACT, "Assessment", words)).isEmpty();
        assertThat(words.getJsonArray("flags").getJsonObject(0)).containsKey("label");
        assertThat(Api.post(path, form).json().getJsonArray("flags").getJsonObject(0))
                .doesNotContainKey("label");
    }

    @Test
    void versionsAndTheirAssessmentsAreAsDescribed() {
        JsonObject versions = get("/v1/scales/asq/versions");
        assertThat(SchemaCheck.complaints(CONTRACT, "Versions", versions)).isEmpty();
        String version = "/v1/scales/asq/versions/"
                + versions.getJsonArray("versions").getJsonObject(0).getString("version");
        assertThat(SchemaCheck.complaints(CONTRACT, "ScaleDescription", get(version)))
                .isEmpty();
        String form = Forms.all(4, 0).request();
        assertThat(Api.post(version + "/assessments", form).bytes())
                .isEqualTo(Api.post("/v1/scales/asq/assessments", form).bytes());
        for (String text : new String[] {"/key", "/form?lang=en"}) {
            assertThat(given().get(version + text).asString())
                    .isNotBlank()
                    .isEqualTo(given().get("/v1/scales/asq" + text).asString());
        }
        given().get("/v1/scales/nothing/versions").then().statusCode(404);
        given().get("/v1/scales/asq/versions/9.9.9").then().statusCode(404);
        given().get("/v1/scales/asq/versions/newest").then().statusCode(404);
    }

    @Test
    void theCheckNoticesWhatIsNotDescribed() {
        JsonObject strange = Json.createReader(
                        new StringReader("{\"id\":1,\"state\":\"done\",\"bands\":[{\"id\":\"x\"}],\"more\":true}"))
                .readObject();
        assertThat(SchemaCheck.complaints(CONTRACT, "Score", strange)).hasSize(4);
    }

    private Set<String> served() {
        Set<String> served = new TreeSet<>();
        beans.getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .map(Bean::getBeanClass)
                .filter(type -> type.isAnnotationPresent(Path.class))
                .forEach(type -> Arrays.stream(type.getMethods())
                        .forEach(method -> verbs(method).forEach(verb -> served.add(verb + " " + path(type, method)))));
        return served;
    }

    private static Stream<String> verbs(Method method) {
        return Arrays.stream(method.getAnnotations())
                .map(Annotation::annotationType)
                .filter(type -> type.isAnnotationPresent(HttpMethod.class))
                .map(type -> type.getAnnotation(HttpMethod.class).value().toLowerCase(Locale.ROOT));
    }

    private static String path(Class<?> type, Method method) {
        String base = type.getAnnotation(Path.class).value();
        Path below = method.getAnnotation(Path.class);
        return below == null ? base : base + "/" + below.value();
    }

    private static JsonObject get(String path) {
        return Json.createReader(new StringReader(given().get(path).asString())).readObject();
    }
}
