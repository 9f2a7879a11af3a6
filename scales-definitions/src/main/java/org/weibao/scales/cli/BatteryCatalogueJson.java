package org.weibao.scales.cli;

import java.util.List;
import org.weibao.scales.Battery;
import org.weibao.scales.exchange.BatteryJson;
import org.weibao.scales.exchange.JsonText;
import org.weibao.scales.text.Words;

/** The batteries of the library for programs. */
final class BatteryCatalogueJson {

    private BatteryCatalogueJson() {}

    static String text(List<Battery> library, String language) {
        return JsonText.of(json -> {
            json.writeStartObject().writeStartArray("batteries");
            library.forEach(battery -> BatteryJson.write(json, battery.definition(), Words.in(language)));
            json.writeEnd().writeEnd();
        });
    }
}
