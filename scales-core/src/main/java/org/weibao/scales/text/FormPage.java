package org.weibao.scales.text;

import java.util.Optional;
import java.util.stream.Collectors;
import org.weibao.scales.definition.Block;
import org.weibao.scales.definition.Item;
import org.weibao.scales.definition.Numeral;
import org.weibao.scales.definition.ResponseFormat;
import org.weibao.scales.definition.ScaleDefinition;
import org.weibao.scales.definition.Text;
import org.weibao.scales.definition.Wording;

/**
 * A form to fill in, as plain text: instruction, items, options with the codes to note down. Where no wording is installed it shows our
 * topics and says so. Nothing of the scoring is on it: no points, no reversed items, no scores that items belong to.
 */
public final class FormPage {

    private final ScaleDefinition scale;
    private final Optional<Wording> wording;
    private final Words words;
    private final Page page = new Page();

    private FormPage(ScaleDefinition scale, Optional<Wording> wording, Words words) {
        this.scale = scale;
        this.wording = wording;
        this.words = words;
    }

    /** @param wording the words of the form in the language of {@code words}, if they are installed */
    public static String print(ScaleDefinition scale, Optional<Wording> wording, Words words) {
        FormPage form = new FormPage(scale, wording, words);
        form.head();
        scale.blocks().forEach(form::block);
        return form.page.toString();
    }

    private void head() {
        page.heading(in(scale.profile().title()));
        scale.profile().recall().ifPresent(recall -> page.paragraph("", words.text("form.recall", in(recall))));
        wording.ifPresentOrElse(
                found -> page.heading(found.instruction().words()), () -> page.heading(words.text("form.topics-only")));
    }

    private void block(Block block) {
        page.heading(block.title().map(this::in).orElse(""));
        String format = "";
        for (Item item : block.items()) {
            if (!item.format().id().equals(format)) {
                format = item.format().id();
                scale.format(format).ifPresent(this::answers);
            }
            page.paragraph(item.id() + "  ", words(item));
        }
    }

    private String words(Item item) {
        return wording.flatMap(found -> found.item(item.id())).orElseGet(() -> in(item.label()));
    }

    /** How the items below are answered. */
    private void answers(ResponseFormat format) {
        page.paragraph(
                "  ",
                format.match(new ResponseFormat.Cases<>(
                        this::options,
                        whole -> words.text(
                                "form.whole-number",
                                String.valueOf(whole.min()),
                                String.valueOf(whole.max()),
                                unit(whole.unit())),
                        decimal -> words.text(
                                "form.number",
                                Numeral.text(decimal.min()),
                                Numeral.text(decimal.max()),
                                unit(decimal.unit())),
                        clock -> words.text("form.time"))));
    }

    private String options(ResponseFormat.Choice choice) {
        return words.text(
                "form.choose",
                choice.options().stream()
                        .map(option -> option.code() + " "
                                + wording.flatMap(found -> found.option(choice.id(), option.code()))
                                        .orElseGet(() -> in(option.label())))
                        .collect(Collectors.joining(words.text("form.and"))));
    }

    private String unit(Optional<Text> unit) {
        return unit.map(this::in).orElse("");
    }

    private String in(Text text) {
        return text.in(words.language()).orElse("");
    }
}
