package org.weibao.scales;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.weibao.scales.definition.Age;
import org.weibao.scales.definition.Text;
import org.weibao.scales.definition.Within;

/** Takes records apart and puts them together again, whatever their type: filled with something, or with one thing changed. */
final class Records {

    private Records() {}

    /** One thing changed: in which component, and the whole with the change in it. */
    record Changed<T>(String component, T whole) {}

    /** Values that are said as one. */
    private static final Set<Class<?>> WHOLE = Set.of(Text.class, Within.class, Age.class);

    /** {@code Type.component} of every record that can be reached from that type; one that is a record itself stands for its parts. */
    static Set<String> components(Class<?> root) {
        Set<Class<?>> types = new LinkedHashSet<>();
        reach(root, types);
        Set<String> names = new LinkedHashSet<>();
        types.stream()
                .filter(Class::isRecord)
                .forEach(type -> parts(type)
                        .filter(part -> !part.getType().isRecord() || WHOLE.contains(part.getType()))
                        .forEach(part -> names.add(name(type, part))));
        return names;
    }

    private static void reach(Type type, Set<Class<?>> types) {
        if (type instanceof ParameterizedType parameterized) {
            Stream.of(parameterized.getActualTypeArguments()).forEach(argument -> reach(argument, types));
        } else if (type instanceof Class<?> known && isOurs(known) && types.add(known)) {
            permitted(known).forEach(each -> reach(each, types));
            parts(known).forEach(part -> reach(part.getGenericType(), types));
        }
    }

    private static boolean isOurs(Class<?> type) {
        return type.getName().startsWith("org.weibao") && !WHOLE.contains(type);
    }

    static String name(Class<?> type, RecordComponent part) {
        return type.getName().substring(type.getPackageName().length() + 1).replace('$', '.') + "." + part.getName();
    }

    /** Every part holds something; a list one for each constant of what it holds, or for each case of a sealed type. */
    static Object filled(Type type) {
        if (type instanceof ParameterizedType parameterized) {
            return container((Class<?>) parameterized.getRawType(), parameterized.getActualTypeArguments());
        }
        Class<?> known = (Class<?>) type;
        if (known.isRecord()) {
            return made(
                    known,
                    parts(known).map(part -> filled(part.getGenericType())).toList());
        }
        return known.isEnum() ? known.getEnumConstants()[0] : plain(known);
    }

    private static Object container(Class<?> raw, Type... arguments) {
        if (raw == Map.class) {
            return Map.of("zh", "words");
        }
        if (raw == Optional.class) {
            return Optional.of(filled(arguments[0]));
        }
        Stream<?> members = permitted((Class<?>) arguments[0]).map(Records::filled);
        return raw == Set.class ? Set.copyOf(members.toList()) : members.toList();
    }

    private static Object plain(Class<?> type) {
        return Map.<Class<?>, Object>of(
                        String.class,
                        "word",
                        boolean.class,
                        true,
                        int.class,
                        30,
                        double.class,
                        2.5,
                        OptionalDouble.class,
                        OptionalDouble.of(7.5),
                        OptionalInt.class,
                        OptionalInt.of(7),
                        LocalDate.class,
                        LocalDate.of(2026, 3, 1))
                .get(type);
    }

    private static Stream<Class<?>> permitted(Class<?> type) {
        return type.isSealed() ? Stream.of(type.getPermittedSubclasses()) : Stream.of(type);
    }

    private static Stream<RecordComponent> parts(Class<?> type) {
        return type.isRecord() ? Stream.of(type.getRecordComponents()) : Stream.empty();
    }

    /** The record with that part replaced. */
    static <T> T with(T whole, String part, Object value) {
        List<RecordComponent> parts = parts(whole.getClass()).toList();
        List<Object> values = new ArrayList<>();
        parts.forEach(each -> values.add(each.getName().equals(part) ? value : read(each, whole)));
        return cast(made(whole.getClass(), values));
    }

    /** Everything that is the same but for one thing. */
    static <T> List<Changed<T>> changes(T whole) {
        List<Changed<T>> changes = new ArrayList<>();
        parts(whole.getClass()).forEach(part -> {
            String name = name(whole.getClass(), part);
            for (Changed<Object> changed : changesOf(name, read(part, whole), part.getGenericType())) {
                rebuilt(whole, part.getName(), changed.whole())
                        .ifPresent(other -> changes.add(new Changed<>(changed.component(), other)));
            }
        });
        return changes;
    }

    private static <T> Optional<T> rebuilt(T whole, String part, Object value) {
        try {
            return Optional.of(with(whole, part, value));
        } catch (IllegalStateException notPossible) {
            return Optional.empty();
        }
    }

    /** What is empty may be filled; all else may become something else. */
    private static List<Changed<Object>> changesOf(String name, Object value, Type type) {
        return List.of().equals(value) || Optional.empty().equals(value)
                ? List.of(new Changed<>(name, filled(type)))
                : changesOf(name, value);
    }

    private static List<Changed<Object>> changesOf(String name, Object value) {
        if (value instanceof Record whole && !WHOLE.contains(value.getClass())) {
            return Records.<Object>changes(whole);
        }
        if (value instanceof Optional<?> optional && optional.isPresent()) {
            return plus(name, Optional.empty(), wrapped(changesOf(name, optional.get()), Optional::of));
        }
        if (value instanceof List<?> list) {
            return plus(name, List.of(), ofList(name, list));
        }
        return others(value).map(other -> new Changed<>(name, other)).toList();
    }

    private static List<Changed<Object>> ofList(String name, List<?> list) {
        List<Changed<Object>> changes = new ArrayList<>();
        for (int i = 0; i < list.size(); i++) {
            int at = i;
            changes.addAll(wrapped(
                    changesOf(name, list.get(at)),
                    other -> IntStream.range(0, list.size())
                            .mapToObj(each -> each == at ? other : list.get(each))
                            .toList()));
        }
        return changes;
    }

    private static List<Changed<Object>> wrapped(List<Changed<Object>> changes, UnaryOperator<Object> around) {
        return changes.stream()
                .map(changed -> new Changed<>(changed.component(), around.apply(changed.whole())))
                .toList();
    }

    private static List<Changed<Object>> plus(String name, Object empty, List<Changed<Object>> changes) {
        List<Changed<Object>> all = new ArrayList<>(changes);
        all.add(new Changed<>(name, empty));
        return all;
    }

    private static Stream<?> others(Object value) {
        if (value instanceof Enum<?> constant) {
            return Stream.of(constant.getDeclaringClass().getEnumConstants()).filter(other -> other != constant);
        }
        if (value instanceof Boolean truth) {
            return Stream.of(!truth);
        }
        if (value instanceof Integer number) {
            return Stream.of(number + 1);
        }
        if (value instanceof Double number) {
            return Stream.of(number + 1);
        }
        if (value instanceof String text) {
            return Stream.of(text + "z");
        }
        if (value instanceof Map<?, ?>) {
            return Stream.of(Map.of("zh", "others"));
        }
        return value instanceof LocalDate day ? Stream.of(day.plusDays(1)) : whole(value);
    }

    private static Stream<?> whole(Object value) {
        if (value instanceof Text) {
            return Stream.of(Text.zh("others"));
        }
        if (value instanceof Within) {
            return Stream.of(Within.NOW, Within.days(99)).filter(other -> !other.equals(value));
        }
        return value instanceof Age ? Stream.of(Age.months(99)) : optionals(value);
    }

    private static Stream<?> optionals(Object value) {
        if (value instanceof OptionalDouble) {
            return Stream.of(OptionalDouble.empty(), OptionalDouble.of(99.25));
        }
        return value instanceof OptionalInt ? Stream.of(OptionalInt.empty(), OptionalInt.of(99)) : Stream.empty();
    }

    private static Object read(RecordComponent part, Object whole) {
        try {
            part.getAccessor().setAccessible(true);
            return part.getAccessor().invoke(whole);
        } catch (ReflectiveOperationException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static Object made(Class<?> type, List<?> values) {
        try {
            Class<?>[] types = parts(type).map(RecordComponent::getType).toArray(Class<?>[]::new);
            return type.getDeclaredConstructor(types).newInstance(values.toArray());
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @SuppressWarnings("unchecked")
    private static <T> T cast(Object value) {
        return (T) value;
    }
}
