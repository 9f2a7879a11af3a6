package org.weibao.scales.assessment;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.weibao.scales.definition.Answer;

/**
 * One person's answers to one scale. An item that is absent is missing. It never shows its answers in {@link #toString()}.
 *
 * @param ref the sender's opaque reference
 * @param answers by item id
 * @param seconds time taken by item id, in seconds
 */
public record Responses(
        Optional<String> ref,
        Optional<LocalDate> answeredOn,
        Map<String, Answer> answers,
        Map<String, Double> seconds) {

    private static final Pattern TIME = Pattern.compile("(?:[01][0-9]|2[0-3]):[0-5][0-9]");

    public Responses {
        answers = Collections.unmodifiableMap(new LinkedHashMap<>(answers));
        seconds = Collections.unmodifiableMap(new LinkedHashMap<>(seconds));
    }

    /**
     * Answers by item id: whole numbers, decimals, {@code "HH:MM"} or {@link LocalTime}; an item with {@code null} is missing.
     * Anything else is kept as unreadable and refused by the scale.
     */
    public static Responses of(Map<String, ?> answers) {
        Map<String, Answer> read = new LinkedHashMap<>();
        answers.forEach((item, value) -> {
            if (value != null) {
                read.put(item, answer(value));
            }
        });
        return new Responses(Optional.empty(), Optional.empty(), read, Map.of());
    }

    public Responses withRef(String opaque) {
        return new Responses(Optional.of(opaque), answeredOn, answers, seconds);
    }

    public Responses withAnsweredOn(LocalDate day) {
        return new Responses(ref, Optional.of(day), answers, seconds);
    }

    /** The time that each item took, in seconds. */
    public Responses withSeconds(Map<String, Double> taken) {
        return new Responses(ref, answeredOn, answers, taken);
    }

    @Override
    public String toString() {
        return "Responses[" + answers.size() + " answers]";
    }

    private static Answer answer(Object value) {
        if (value instanceof Answer answer) {
            return answer;
        }
        if (value instanceof Number number) {
            return new Answer.Number(number.doubleValue());
        }
        if (value instanceof LocalTime time) {
            return new Answer.Time(time.getHour() * 60 + time.getMinute());
        }
        return value instanceof String text ? time(text) : new Answer.Unreadable();
    }

    /** {@code "HH:MM"} as a time of day; anything else is unreadable. */
    public static Answer time(String text) {
        if (!TIME.matcher(text).matches()) {
            return new Answer.Unreadable();
        }
        return new Answer.Time(Integer.parseInt(text.substring(0, 2)) * 60 + Integer.parseInt(text.substring(3)));
    }
}
