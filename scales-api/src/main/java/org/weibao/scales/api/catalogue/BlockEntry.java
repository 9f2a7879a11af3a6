package org.weibao.scales.api.catalogue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.weibao.scales.definition.Block;
import org.weibao.scales.definition.Item;
import org.weibao.scales.definition.Text;

/** Items that stand together on the form. */
public record BlockEntry(Optional<Map<String, String>> title, List<ItemEntry> items) {

    /**
     * One question.
     *
     * @param label the topic in our own words; the official wording belongs to its holder
     * @param format id of the format in which it is answered
     * @param reversed keyed in reverse
     * @param conditional asked only when its gate is open
     */
    public record ItemEntry(
            String id,
            Map<String, String> label,
            String format,
            boolean reversed,
            boolean scored,
            boolean conditional) {
        static ItemEntry of(Item item) {
            return new ItemEntry(
                    item.id(),
                    item.label().byLanguage(),
                    item.format().id(),
                    item.reversed(),
                    item.scored(),
                    item.gate().isPresent());
        }
    }

    static BlockEntry of(Block block) {
        return new BlockEntry(
                block.title().map(Text::byLanguage),
                block.items().stream().map(ItemEntry::of).toList());
    }
}
