package org.weibao.scales.text;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.weibao.scales.assessment.FlagState;
import org.weibao.scales.assessment.Labels;
import org.weibao.scales.assessment.Notice;
import org.weibao.scales.assessment.Quality;
import org.weibao.scales.assessment.Unscorable;
import org.weibao.scales.definition.Banding;
import org.weibao.scales.definition.Citation;
import org.weibao.scales.definition.FlagRule;
import org.weibao.scales.definition.Item;
import org.weibao.scales.definition.Norm;
import org.weibao.scales.definition.OutcomeRule;
import org.weibao.scales.definition.ResponseFormat;
import org.weibao.scales.definition.ScaleDefinition;
import org.weibao.scales.definition.Score;
import org.weibao.scales.definition.Text;

/** Words for the results of one scale: its own labels first, then the common ones. */
public record ScaleWords(ScaleDefinition definition, Words words) implements Labels {

    private static final String DOUBT = "doubt";
    private static final Pattern ABBREVIATION = Pattern.compile("[（(]([A-Z][A-Za-z0-9 .-]*)[）)]$");
    private static final Pattern NUMBERED = Pattern.compile("q([0-9]+[a-z]?)");

    static Map<String, ScaleWords> byId(List<ScaleDefinition> definitions, Words words) {
        return definitions.stream()
                .collect(Collectors.toMap(ScaleDefinition::id, definition -> new ScaleWords(definition, words)));
    }

    /** What the title has in brackets at its end, {@code PHQ-A}; the whole title when it has none. */
    Optional<String> shortTitle() {
        return title().map(title -> {
            Matcher bracket = ABBREVIATION.matcher(title);
            return bracket.find() ? bracket.group(1) : title;
        });
    }

    @Override
    public Optional<String> title() {
        return in(definition.profile().title());
    }

    @Override
    public Optional<String> item(String id) {
        return definition.item(id).map(Item::label).flatMap(this::in);
    }

    @Override
    public Optional<String> score(String id) {
        return definition
                .score(id)
                .map(Score::title)
                .or(() -> normed(id).map(Norm.Given::title))
                .flatMap(this::in);
    }

    @Override
    public Optional<String> banding(String id) {
        return definition.banding(id).map(Banding::title).flatMap(this::in);
    }

    @Override
    public Optional<String> band(String id) {
        return Optional.ofNullable(definition.labels().get(id))
                .flatMap(this::in)
                .or(() -> words.label(id));
    }

    @Override
    public Optional<String> flag(String id) {
        return definition.flag(id).map(FlagRule::title).flatMap(this::in);
    }

    @Override
    public Optional<String> outcome(String id) {
        return definition.outcome(id).map(OutcomeRule::title).flatMap(this::in);
    }

    @Override
    public Optional<String> result(String id) {
        return band(id);
    }

    @Override
    public Optional<String> state(FlagState state) {
        return words.word(state);
    }

    @Override
    public Optional<String> reason(Unscorable.Reason reason) {
        return words.word(reason);
    }

    @Override
    public Optional<String> validity(Quality.Validity validity) {
        return words.word(validity);
    }

    @Override
    public Optional<String> reason(Quality.Reason reason) {
        String about = flag(reason.about()).orElse(reason.about());
        return words.find("quality." + reason.code()).map(text -> Words.fill(text, about));
    }

    @Override
    public Optional<String> notice(Notice notice) {
        if (notice.code().equals(DOUBT)) {
            return doubt(notice.about()).flatMap(this::in).map(doubt -> words.text("notice.doubt", doubt));
        }
        String about = item(notice.about()).orElse(notice.about());
        return Optional.ofNullable(definition.profile().notices().get(notice.code()))
                .flatMap(this::in)
                .or(() -> words.find("notice." + notice.code()).map(text -> Words.fill(text, about)));
    }

    /** The words of an item's option. */
    Optional<String> option(String item, String code) {
        return definition
                .item(item)
                .flatMap(found -> definition.format(found.format().id()))
                .stream()
                .flatMap(ScaleWords::options)
                .filter(option -> String.valueOf(option.code()).equals(code))
                .findFirst()
                .flatMap(option -> in(option.label()));
    }

    /** How a form would name the item: {@code 第9题（自伤念头）}; its label alone when its id is no number. */
    String numbered(String id) {
        String label = item(id).orElse(id);
        Matcher number = NUMBERED.matcher(id);
        return number.matches() ? words.text("screen.item-numbered", number.group(1), label) : label;
    }

    private static Stream<org.weibao.scales.definition.Option> options(ResponseFormat format) {
        return format.match(new ResponseFormat.Cases<>(
                choice -> choice.options().stream(),
                wholeNumber -> Stream.empty(),
                decimal -> Stream.empty(),
                clock -> Stream.empty()));
    }

    private Optional<Norm.Given> normed(String id) {
        return definition.norms().stream()
                .flatMap(norm -> norm.gives().stream())
                .filter(given -> given.id().equals(id))
                .findFirst();
    }

    /** What is doubted of the thing of that id; of the definition itself for any other id. */
    private Optional<Text> doubt(String about) {
        Stream<Optional<Text>> doubts = Stream.of(
                definition.item(about).flatMap(Item::doubt),
                definition.score(about).flatMap(Score::doubt),
                definition.norms().stream()
                        .filter(norm -> norm.gives().stream()
                                .anyMatch(given -> given.id().equals(about)))
                        .findFirst()
                        .flatMap(Norm::doubt),
                definition.banding(about).flatMap(Banding::doubt),
                definition.flag(about).flatMap(FlagRule::doubt),
                definition.outcome(about).flatMap(OutcomeRule::doubt),
                Optional.ofNullable(definition.profile().sources().get(about)).flatMap(Citation::doubt));
        return doubts.flatMap(Optional::stream)
                .findFirst()
                .or(() -> definition.profile().doubt());
    }

    private Optional<String> in(Text text) {
        return text.in(words.language());
    }
}
