package org.weibao.scales.assessment.screening;

import java.util.List;
import org.weibao.scales.definition.Domain;
import org.weibao.scales.definition.Text;

/**
 * Something that may contribute 可能相关因素, with the answers behind it. A scale shows no cause.
 *
 * @param voices how many informants and events point to it
 */
public record Factor(String id, Text title, Domain domain, int voices, List<Sign> because) {

    public Factor {
        because = List.copyOf(because);
    }
}
