package org.weibao.scales.exchange.fhir;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.function.Consumer;
import org.weibao.scales.exchange.JsonText;

/**
 * A resource of a bundle.
 *
 * @param fullUrl made from the content, so that the same case always has the same names; no clock and no chance comes in
 * @param content writes the resource's members
 */
record Entry(String fullUrl, Consumer<Elements> content) {

    /** @param place tells resources of the same content apart */
    static Entry of(int place, Consumer<Elements> content) {
        return new Entry(
                url(place + "\n"
                        + JsonText.of(json -> {
                            json.writeStartObject();
                            content.accept(Elements.in(json));
                            json.writeEnd();
                        })),
                content);
    }

    static String url(String content) {
        return "urn:uuid:" + UUID.nameUUIDFromBytes(content.getBytes(StandardCharsets.UTF_8));
    }

    void write(Elements elements) {
        elements.text("fullUrl", fullUrl).object("resource", () -> content.accept(elements));
    }
}
