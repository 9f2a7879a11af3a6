package org.weibao.scales.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.weibao.scales.assessment.Vocabulary;
import org.weibao.scales.assessment.screening.ServiceProposal;
import org.weibao.scales.definition.Informant;
import org.weibao.scales.definition.MonthRange;
import org.weibao.scales.definition.Named;
import org.weibao.scales.definition.Numeral;
import org.weibao.scales.definition.Profile;
import org.weibao.scales.definition.Rounding;
import org.weibao.scales.definition.Text;
import org.weibao.scales.definition.Within;

/** Words for people in one language, by id. They come from {@code words_<language>.properties}. */
public final class Words implements Vocabulary {

    private static final Rounding HUNDREDTHS = new Rounding(Rounding.Mode.HALF_UP, 2);
    private static final Words CHINESE = read("zh");
    private static final Words ENGLISH = read("en");

    private final String language;
    private final Map<String, String> texts;

    private Words(String language, Map<String, String> texts) {
        this.language = language;
        this.texts = texts;
    }

    /** @param language a BCP 47 tag; English for {@code en} and its regions, Chinese for everything else */
    public static Words in(String language) {
        return language.equals("en") || language.startsWith("en-") ? ENGLISH : CHINESE;
    }

    /** {@code zh} or {@code en}. */
    @Override
    public String language() {
        return language;
    }

    @Override
    public Optional<String> word(Named constant) {
        return find(vocabulary(constant.getClass()) + "." + constant.id());
    }

    /** A band or an outcome's result that is common to many scales. */
    public Optional<String> label(String id) {
        return find("label." + id);
    }

    /** A time limit: {@code 72小时内}. */
    public String within(Within within) {
        return switch (within.unit()) {
            case NOW -> text("within.now");
            case SAME_DAY -> text("within.same-day");
            case HOURS -> text("within.hours", String.valueOf(within.amount()));
            case DAYS -> text("within.days", String.valueOf(within.amount()));
        };
    }

    /** A moment as the clock on the wall shows it: {@code 2026年3月2日 14:05}. */
    String moment(ZonedDateTime moment) {
        return DateTimeFormatter.ofPattern(text("cycle.moment"), Locale.ROOT).format(moment);
    }

    /** Ages in completed years where they are whole years, else in months: {@code 11–17岁}, {@code 16–30个月}. */
    public String ages(MonthRange ages) {
        boolean open = ages.toMonths() == MonthRange.OPEN;
        boolean years = ages.fromMonths() % 12 == 0 && (open || ages.toMonths() % 12 == 11);
        int unit = years ? 12 : 1;
        String from = String.valueOf(ages.fromMonths() / unit);
        String to = String.valueOf(ages.toMonths() / unit);
        String key = years ? "age.years" : "age.months";
        if (open || from.equals(to)) {
            return text(key + (open ? "-open" : "-only"), from);
        }
        return text(key, from, to);
    }

    /** Who answers, with the ages where they depend on it. */
    public String informant(Profile profile, Informant informant) {
        MonthRange ages = profile.ages().byInformant().get(informant);
        String who = word(informant).orElse(informant.id());
        return ages == null ? who : text("age.of-informant", who, ages(ages));
    }

    /** A score as a person reads it: at most two decimal places, and said to be shortened where it is ({@code 约0.74}); results keep the whole value. */
    String score(double value) {
        double shortened = HUNDREDTHS.round(value);
        String shown = Numeral.text(shortened);
        return Numeral.text(value).equals(shown) ? shown : text("screen.about", shown);
    }

    /** A service that may be offered, with its methods: {@code 心理支持：个案、小组}. */
    String service(ServiceProposal proposal) {
        String methods = proposal.methods().stream()
                .map(method -> word(method).orElse(method.id()))
                .collect(Collectors.joining(text("screen.list")));
        return text(
                "screening.service",
                word(proposal.service()).orElse(proposal.service().id()),
                methods);
    }

    /** The words of a text in this language, else in the language it has. */
    String in(Text text) {
        return text.in(language).orElse("");
    }

    String capitalised(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    Optional<String> find(String key) {
        return Optional.ofNullable(texts.get(key));
    }

    /** The text with <code>{0}, {1}, …</code> replaced. */
    String text(String key, String... arguments) {
        return fill(texts.get(key), arguments);
    }

    static String fill(String text, String... arguments) {
        String filled = text;
        for (int i = 0; i < arguments.length; i++) {
            filled = filled.replace("{" + i + "}", arguments[i]);
        }
        return filled;
    }

    Map<String, String> texts() {
        return texts;
    }

    /** {@code Quality.Validity} → {@code quality-validity}. */
    static String vocabulary(Class<?> type) {
        String name = type.getName().substring(type.getPackageName().length() + 1);
        return name.replace("$", "").replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }

    private static Words read(String language) {
        String name = "words_" + language + ".properties";
        Properties properties = new Properties();
        try (InputStream bytes = Words.class.getResourceAsStream(name);
                Reader reader = new InputStreamReader(bytes, StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(name, unreadable);
        }
        return new Words(
                language,
                properties.stringPropertyNames().stream()
                        .collect(Collectors.toUnmodifiableMap(Function.identity(), properties::getProperty)));
    }
}
