package org.weibao.scales.cli;

import java.util.List;
import java.util.stream.Collectors;
import org.weibao.scales.Scale;
import org.weibao.scales.builtin.BuiltIn;
import org.weibao.scales.definition.Named;
import org.weibao.scales.definition.Profile;
import org.weibao.scales.text.Words;
import picocli.CommandLine.Command;

/** What the built-in library holds. */
@Command(
        name = "list",
        description = {"列出自带的量表", "List the built-in scales"})
final class ListCommand extends Subcommand {

    @Override
    public Integer call() {
        List<Scale> library = List.copyOf(BuiltIn.library().scales());
        if (scales().json()) {
            print(CatalogueJson.text(library, language()));
        } else {
            Words words = Words.in(language());
            library.forEach(scale -> print(entry(scale, words)));
            say("list.done", library.size());
        }
        return ScalesCommand.FINE;
    }

    private String entry(Scale scale, Words words) {
        Profile profile = scale.profile();
        String informants = profile.informants().stream()
                .map(informant -> word(words, informant))
                .collect(Collectors.joining(scales().phrases().text("list.and")));
        String wording = scale.wording(language()).isPresent() ? "list.wording-installed" : "list.wording-missing";
        return scales().phrases()
                .text(
                        "list.entry",
                        profile.id(),
                        profile.title().in(language()).orElse(profile.id()),
                        words.ages(profile.age()),
                        informants,
                        word(words, profile.confidence()),
                        word(words, profile.rights().status()),
                        scales().phrases().text(wording));
    }

    private static String word(Words words, Named constant) {
        return words.word(constant).orElse(constant.id());
    }
}
