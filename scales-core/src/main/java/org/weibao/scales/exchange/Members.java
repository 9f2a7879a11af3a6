package org.weibao.scales.exchange;

import jakarta.json.stream.JsonGenerator;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Consumer;
import org.weibao.scales.definition.Named;
import org.weibao.scales.definition.Numeral;

/** Writes members as all results have them: what is absent is left out, never {@code null}. */
public record Members(JsonGenerator json) {

    public Members text(String name, Optional<String> value) {
        value.ifPresent(words -> json.write(name, words));
        return this;
    }

    public Members text(String name, String value) {
        json.write(name, value);
        return this;
    }

    public Members id(String name, Named value) {
        json.write(name, value.id());
        return this;
    }

    public Members id(String name, Optional<? extends Named> value) {
        value.ifPresent(constant -> json.write(name, constant.id()));
        return this;
    }

    public Members whole(String name, int value) {
        json.write(name, value);
        return this;
    }

    public Members number(String name, double value) {
        json.write(name, decimal(value));
        return this;
    }

    public Members truth(String name, boolean value) {
        json.write(name, value);
        return this;
    }

    /** Written only when it holds. */
    public Members mark(String name, boolean value) {
        if (value) {
            json.write(name, true);
        }
        return this;
    }

    public Members texts(String name, Collection<String> values) {
        json.writeStartArray(name);
        values.forEach(json::write);
        json.writeEnd();
        return this;
    }

    public Members ids(String name, Collection<? extends Named> values) {
        return texts(name, values.stream().map(Named::id).toList());
    }

    public <T> Members objects(String name, Collection<T> values, Consumer<T> members) {
        json.writeStartArray(name);
        for (T value : values) {
            json.writeStartObject();
            members.accept(value);
            json.writeEnd();
        }
        json.writeEnd();
        return this;
    }

    public Members object(String name, Runnable members) {
        json.writeStartObject(name);
        members.run();
        json.writeEnd();
        return this;
    }

    /** As all results print numbers, see {@link Numeral#text}. */
    public static BigDecimal decimal(double value) {
        return new BigDecimal(Numeral.text(value));
    }
}
