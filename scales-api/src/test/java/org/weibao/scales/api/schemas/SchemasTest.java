package org.weibao.scales.api.schemas;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.weibao.scales.Schemas;

@QuarkusTest
class SchemasTest {

    @Test
    void anEditorFetchesTheSchemaOfEachKind() {
        for (String kind : Schemas.kinds()) {
            given().get("/v1/schemas/" + kind)
                    .then()
                    .statusCode(200)
                    .contentType("application/schema+json")
                    .body(equalTo(Schemas.of(kind).orElseThrow()));
        }
    }

    @Test
    void whatIsNoKindIsNotFound() {
        given().get("/v1/schemas/passwords").then().statusCode(404).contentType("application/problem+json");
    }
}
