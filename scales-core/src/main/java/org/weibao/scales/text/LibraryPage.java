package org.weibao.scales.text;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.weibao.scales.definition.Domain;
import org.weibao.scales.definition.Named;
import org.weibao.scales.definition.Profile;
import org.weibao.scales.definition.ScaleDefinition;
import org.weibao.scales.definition.Text;

/**
 * The library as a page of Markdown: a table for each domain (what, for whom, minutes, rights, wording, confidence), then what each
 * scale rests on. It says what the definitions say and nothing else.
 */
public final class LibraryPage {

    private final List<Entry> library;
    private final Words words;
    private final StringBuilder page = new StringBuilder();

    private LibraryPage(List<Entry> library, Words words) {
        this.library = library;
        this.words = words;
    }

    /** @param library in the order in which they are shown */
    public static String print(List<Entry> library, Words words) {
        return new LibraryPage(library, words).print();
    }

    private String print() {
        line("# " + words.text("library.title"));
        line(words.text("library.introduction", String.valueOf(library.size())));
        Arrays.stream(Domain.values()).forEach(this::domain);
        line("## " + words.text("library.grounds"));
        line(words.text("library.grounds-introduction"));
        library.forEach(entry -> page.append(new LibraryGrounds(entry.definition(), words).print()));
        return page.toString();
    }

    /** The scales whose main domain it is. */
    private void domain(Domain domain) {
        List<Entry> scales = library.stream()
                .filter(entry -> entry.profile().domains().get(0) == domain)
                .toList();
        if (scales.isEmpty()) {
            return;
        }
        line("## " + words.word(domain).orElse(domain.id()));
        page.append(words.text("library.columns"))
                .append('\n')
                .append("|---".repeat(8))
                .append("|\n");
        scales.forEach(this::row);
        page.append('\n');
    }

    private void row(Entry entry) {
        Profile profile = entry.profile();
        String minutes =
                profile.minutes().isPresent() ? String.valueOf(profile.minutes().getAsInt()) : "–";
        page.append(List.of(
                                "[" + profile.id() + "](#" + profile.id() + ")",
                                both(profile.title()),
                                words.ages(profile.age()),
                                profile.informants().stream()
                                        .map(informant -> words.informant(profile, informant))
                                        .collect(Collectors.joining(words.text("library.and"))),
                                minutes,
                                word(profile.rights().status()),
                                installed(entry.wordings()),
                                word(profile.confidence()))
                        .stream()
                        .map(cell -> cell.replace("|", "\\|"))
                        .collect(Collectors.joining(" | ", "| ", " |")))
                .append('\n');
    }

    private String installed(List<String> wordings) {
        return wordings.isEmpty() ? words.text("library.no-wording") : String.join(", ", wordings);
    }

    /** The title in Chinese and English, the page's own language first. */
    private String both(Text title) {
        String own = words.in(title);
        String other = title.in(words.language().equals("zh") ? "en" : "zh").orElse("");
        return other.equals(own) ? own : own + "<br>" + other;
    }

    private String joined(Collection<? extends Named> constants) {
        return constants.stream().map(this::word).collect(Collectors.joining(words.text("library.and")));
    }

    private String word(Named constant) {
        return words.word(constant).orElse(constant.id());
    }

    private void line(String text) {
        page.append(text).append("\n\n");
    }

    /**
     * A scale, and the languages in which the words of its form are installed.
     *
     * @param wordings BCP 47 tags
     */
    public record Entry(ScaleDefinition definition, List<String> wordings) {

        public Entry {
            wordings = List.copyOf(wordings);
        }

        Profile profile() {
            return definition.profile();
        }
    }
}
