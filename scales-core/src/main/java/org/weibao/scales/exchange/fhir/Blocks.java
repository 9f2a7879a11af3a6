package org.weibao.scales.exchange.fhir;

import java.util.List;
import java.util.stream.IntStream;
import org.weibao.scales.definition.Block;
import org.weibao.scales.definition.ScaleDefinition;

/** The blocks of a form; those with a title are groups, and a response has the same groups as its questionnaire. */
final class Blocks {

    private Blocks() {}

    static List<Numbered> of(ScaleDefinition definition) {
        List<Block> blocks = definition.blocks();
        return IntStream.range(0, blocks.size())
                .mapToObj(i -> new Numbered("block." + (i + 1), blocks.get(i)))
                .toList();
    }

    /**
     * A block and its name.
     *
     * @param linkId no item has it, since an item's id has no dot
     */
    record Numbered(String linkId, Block block) {

        boolean isGroup() {
            return block.title().isPresent();
        }
    }
}
