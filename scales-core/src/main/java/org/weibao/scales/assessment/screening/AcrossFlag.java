package org.weibao.scales.assessment.screening;

import java.util.List;
import org.weibao.scales.assessment.Flag;
import org.weibao.scales.definition.Text;

/** A flag that several scales raise together, with what it rests on. */
public record AcrossFlag(Text title, Flag flag, List<Sign> because) {

    public AcrossFlag {
        because = List.copyOf(because);
    }
}
