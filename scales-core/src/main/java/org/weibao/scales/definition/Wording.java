package org.weibao.scales.definition;

import java.util.List;
import java.util.Optional;
import org.weibao.scales.finding.Place;

/**
 * The words of one scale's form in one language: what a respondent reads instead of our topic labels. It is a file of its own since it
 * is often somebody's property; scoring knows nothing of it.
 *
 * @param scale the scale's id
 * @param language a BCP 47 tag
 * @param versions the versions of the scale file that it is for
 * @param source where the words come from
 * @param licence what allows this station to use them
 */
public record Wording(
        Reference scale,
        Reference language,
        VersionRange versions,
        Text source,
        Text licence,
        Line instruction,
        List<Line> items,
        List<OptionLines> options,
        Place at) {

    public Wording {
        items = List.copyOf(items);
        options = List.copyOf(options);
    }

    /**
     * The words for one thing.
     *
     * @param of an item's id, or an option's code
     */
    public record Line(String of, String words, Place at) {}

    /**
     * The words for a response format's options.
     *
     * @param format the response format's id
     */
    public record OptionLines(Reference format, List<Line> lines) {
        public OptionLines {
            lines = List.copyOf(lines);
        }
    }

    public Optional<String> item(String id) {
        return words(items, id);
    }

    public Optional<String> option(String format, int code) {
        return options.stream()
                .filter(lines -> lines.format().id().equals(format))
                .findFirst()
                .flatMap(lines -> words(lines.lines(), String.valueOf(code)));
    }

    private static Optional<String> words(List<Line> lines, String of) {
        return lines.stream()
                .filter(line -> line.of().equals(of))
                .map(Line::words)
                .findFirst();
    }
}
