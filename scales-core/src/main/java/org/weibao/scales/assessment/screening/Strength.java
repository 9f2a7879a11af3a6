package org.weibao.scales.assessment.screening;

import java.util.List;
import org.weibao.scales.definition.Text;

/** What is going well, in words that a child and a guardian may read. */
public record Strength(String id, Text text, List<Sign> because) {

    public Strength {
        because = List.copyOf(because);
    }
}
