package org.weibao.scales.cli;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.weibao.scales.Battery;
import org.weibao.scales.CatalogueFilter;
import org.weibao.scales.Scale;
import org.weibao.scales.builtin.BuiltIn;
import org.weibao.scales.definition.Age;
import org.weibao.scales.definition.BatteryDefinition;
import org.weibao.scales.definition.Confidence;
import org.weibao.scales.definition.Domain;
import org.weibao.scales.definition.Informant;
import org.weibao.scales.definition.Named;
import org.weibao.scales.definition.Profile;
import org.weibao.scales.exchange.CatalogueJson;
import org.weibao.scales.exchange.JsonText;
import org.weibao.scales.text.LibraryPage;
import org.weibao.scales.text.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** What the built-in library holds. */
@Command(
        name = "list",
        description = {"列出自带的量表；加 --batteries 列出综合测评", "List the built-in scales; with --batteries the batteries"})
final class ListCommand extends Subcommand {

    private static final int OLDEST = 120;

    @Option(
            names = "--domain",
            paramLabel = "body|mind|family|development|safety",
            description = {"只列这一领域", "only this domain"})
    private Optional<Domain> domain = Optional.empty();

    @Option(
            names = "--age",
            paramLabel = "YEARS",
            description = {"只列适用于这个年龄（周岁）的", "only for this age in completed years"})
    private Optional<Integer> age = Optional.empty();

    @Option(
            names = "--informant",
            paramLabel = "self|caregiver|teacher|staff",
            description = {"只列由其填写的", "only what this informant answers"})
    private Optional<Informant> informant = Optional.empty();

    @Option(
            names = "--wording",
            paramLabel = "LANGUAGE",
            description = {"只列已装有这种语言题目文本的", "only with the wording installed in this language"})
    private Optional<String> wording = Optional.empty();

    @Option(
            names = "--markdown",
            description = {"输出量表目录页（Markdown）", "the catalogue as a page of Markdown"})
    private boolean markdown;

    @Option(
            names = "--batteries",
            description = {"列出自带的综合测评", "list the built-in batteries"})
    private boolean batteries;

    @Override
    public Integer call() {
        return batteries ? batteries() : scaleCatalogue();
    }

    private int batteries() {
        List<Battery> library = List.copyOf(BuiltIn.library().batteries());
        if (scales().json()) {
            print(BatteryCatalogueJson.text(library, language()));
        } else {
            Words words = Words.in(language());
            library.forEach(battery -> print(entry(battery.definition(), words)));
            say("list.batteries-done", library.size());
        }
        return ScalesCommand.FINE;
    }

    private String entry(BatteryDefinition battery, Words words) {
        String parts = battery.parts().stream()
                .map(part -> part.title().in(language()).orElse(part.id()))
                .collect(Collectors.joining(scales().phrases().text("list.and")));
        String notices = battery.notices().values().stream()
                .map(notice -> "\n    " + notice.in(language()).orElse(""))
                .collect(Collectors.joining());
        return scales().phrases()
                .text(
                        "list.battery",
                        battery.id(),
                        battery.title().in(language()).orElse(battery.id()),
                        words.ages(battery.age()),
                        parts,
                        notices);
    }

    private int scaleCatalogue() {
        List<Scale> library = BuiltIn.library().scales(filter());
        if (scales().json()) {
            print(json(library));
        } else if (markdown) {
            scales().out().print(page(library));
        } else {
            Words words = Words.in(language());
            library.forEach(scale -> print(entry(scale, words)));
            say("list.done", library.size());
        }
        return ScalesCommand.FINE;
    }

    private static String json(List<Scale> library) {
        return JsonText.of(json -> {
            json.writeStartObject().writeStartArray("scales");
            library.forEach(
                    scale -> CatalogueJson.write(json, scale.identity(), scale.definition(), scale.wordingLanguages()));
            json.writeEnd().writeEnd();
        });
    }

    private CatalogueFilter filter() {
        return new CatalogueFilter(domain, age.map(this::years), informant, wording);
    }

    private Age years(int completed) {
        if (completed < 0 || completed > OLDEST) {
            throw wrong("list.age", OLDEST);
        }
        return Age.years(completed);
    }

    private String page(List<Scale> library) {
        List<LibraryPage.Entry> entries = library.stream()
                .map(scale -> new LibraryPage.Entry(scale.definition(), scale.wordingLanguages()))
                .toList();
        return LibraryPage.print(entries, Words.in(language()));
    }

    private String entry(Scale scale, Words words) {
        Profile profile = scale.profile();
        String informants = profile.informants().stream()
                .map(informant -> words.informant(profile, informant))
                .collect(Collectors.joining(scales().phrases().text("list.and")));
        String wording = scale.wording(language()).isPresent() ? "list.wording-installed" : "list.wording-missing";
        return scales().phrases()
                .text(
                        "list.entry",
                        profile.id(),
                        profile.title().in(language()).orElse(profile.id()),
                        words.ages(profile.age()),
                        informants,
                        confidence(profile, words),
                        word(words, profile.rights().status()),
                        scales().phrases().text(wording));
    }

    /** What a definition doubts of itself belongs beside the confidence in it. */
    private String confidence(Profile profile, Words words) {
        String confidence = word(words, profile.confidence());
        boolean said = profile.doubt().isEmpty() || profile.confidence() == Confidence.UNCERTAIN;
        return said ? confidence : scales().phrases().text("list.with-doubt", confidence);
    }

    private static String word(Words words, Named constant) {
        return words.word(constant).orElse(constant.id());
    }
}
