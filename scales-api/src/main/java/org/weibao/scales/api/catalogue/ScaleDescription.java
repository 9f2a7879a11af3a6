package org.weibao.scales.api.catalogue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.weibao.scales.Scale;
import org.weibao.scales.definition.Citation;
import org.weibao.scales.definition.ScaleDefinition;
import org.weibao.scales.definition.Text;

/**
 * What a scale asks and what it can answer, for those who build forms and read results. The arithmetic and the conditions stand in the
 * scoring key, which is printed from what is run.
 *
 * @param sources citation by id
 * @param sourceDoubts what is doubted of a source, by its id
 * @param notices what a reader of every result has to know, by id
 * @param labels words for bands and outcome results of this scale, by id
 */
public record ScaleDescription(
        CatalogueEntry profile,
        Map<String, String> sources,
        Map<String, Map<String, String>> sourceDoubts,
        Map<String, Map<String, String>> notices,
        List<FormatEntry> formats,
        List<BlockEntry> form,
        ResultEntries results,
        Map<String, Map<String, String>> labels) {

    public static ScaleDescription of(Scale scale) {
        ScaleDefinition definition = scale.definition();
        return new ScaleDescription(
                CatalogueEntry.of(scale),
                citations(definition.profile().sources()),
                doubts(definition.profile().sources()),
                words(definition.profile().notices()),
                definition.formats().stream().map(FormatEntry::of).toList(),
                definition.blocks().stream().map(BlockEntry::of).toList(),
                ResultEntries.of(definition),
                words(definition.labels()));
    }

    private static Map<String, String> citations(Map<String, Citation> sources) {
        Map<String, String> citations = new LinkedHashMap<>();
        sources.forEach((id, source) -> citations.put(id, source.text()));
        return citations;
    }

    private static Map<String, Map<String, String>> doubts(Map<String, Citation> sources) {
        Map<String, Map<String, String>> doubts = new LinkedHashMap<>();
        sources.forEach((id, source) -> source.doubt().ifPresent(doubt -> doubts.put(id, doubt.byLanguage())));
        return doubts;
    }

    private static Map<String, Map<String, String>> words(Map<String, Text> texts) {
        Map<String, Map<String, String>> words = new LinkedHashMap<>();
        texts.forEach((id, text) -> words.put(id, text.byLanguage()));
        return words;
    }
}
