package org.weibao.scales.api.contract;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** What callers are given as the interface description is the file that is read and tested here, member for member. */
@QuarkusTest
class ServedContractTest {

    /** JSON is read as the YAML that it is. */
    @ParameterizedTest
    @ValueSource(strings = {"yaml", "json"})
    void theServedDescriptionIsTheFile(String format) {
        String served = given().get("/q/openapi?format=" + format)
                .then()
                .statusCode(200)
                .extract()
                .asString();
        Object read = new Load(LoadSettings.builder().build()).loadFromString(served);
        assertThat(flat(read))
                .containsExactlyInAnyOrderEntriesOf(flat(Contract.read().document()));
    }

    /** Every value by its place. */
    private static Map<String, String> flat(Object document) {
        Map<String, String> places = new TreeMap<>();
        flatten("", document, places);
        return places;
    }

    private static void flatten(String at, Object node, Map<String, String> places) {
        if (node instanceof Map<?, ?> map && !map.isEmpty()) {
            map.forEach((key, value) -> flatten(at + "/" + key, value, places));
        } else if (node instanceof Collection<?> list && !list.isEmpty()) {
            int index = 0;
            for (Object element : list) {
                flatten(at + "/" + index++, element, places);
            }
        } else {
            places.put(at, String.valueOf(node));
        }
    }
}
