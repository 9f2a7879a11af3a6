package org.weibao.scales.definition;

import java.util.List;
import java.util.Optional;
import org.weibao.scales.finding.Place;

/** Items that stand together on the form; the blocks of a staged form are its stages. */
public record Block(Optional<Text> title, Optional<Gate> gate, List<Item> items, Place at) {

    public Block {
        items = List.copyOf(items);
    }
}
