package org.weibao.scales.api.definitions;

import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.QueryParam;
import java.util.Locale;
import java.util.Optional;
import org.weibao.scales.DefinitionDocument;

/** What the document defines: {@code scale}, {@code policy} or {@code directory}; a scale when nothing is said. */
public record Kind(@QueryParam("kind") Optional<@Pattern(regexp = "scale|policy|directory") String> name) {

    DefinitionDocument.Kind kind() {
        return DefinitionDocument.Kind.valueOf(name.orElse("scale").toUpperCase(Locale.ROOT));
    }
}
