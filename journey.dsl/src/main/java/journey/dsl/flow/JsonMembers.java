// SPDX-License-Identifier: EPL-2.0
package journey.dsl.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.Stream;
import journey.dsl.flow.FlowReader.FormException;

/**
 * The members of an object of a file. What is missing, or of another kind than it should be, is
 * told with its path: {@code groups[0].places[2].visits}.
 *
 * @param path where the object stands, with a dot at its end; empty for the whole file
 */
record JsonMembers(Map<?, ?> members, String path) {

    Stream<String> names() {
        return members.keySet().stream().map(String::valueOf);
    }

    String text(String name) {
        return optionalText(name).orElseThrow(() -> wrong(name, "a text"));
    }

    Optional<String> optionalText(String name) {
        return optional(name, String.class, "a text");
    }

    Optional<Number> optionalNumber(String name) {
        return optional(name, Number.class, "a number");
    }

    long whole(String name) {
        OptionalLong number = told(name);
        return number.orElseThrow(() -> wrong(name, "a whole number"));
    }

    /** A number that is left out when it may not be told. */
    OptionalLong told(String name) {
        Optional<Number> number = optionalNumber(name);
        if (number.isEmpty()) {
            return OptionalLong.empty();
        }
        long value = number.get().longValue();
        if (value < 0 || value != number.get().doubleValue()) {
            throw wrong(name, "a whole number from 0 on");
        }
        return OptionalLong.of(value);
    }

    double decimal(String name) {
        return optionalDecimal(name).orElseThrow(() -> wrong(name, "a number"));
    }

    OptionalDouble optionalDecimal(String name) {
        Optional<Number> number = optionalNumber(name);
        return number.isPresent()
                ? OptionalDouble.of(number.get().doubleValue())
                : OptionalDouble.empty();
    }

    boolean isTrue(String name) {
        return optional(name, Boolean.class, "true or false")
                .orElseThrow(() -> wrong(name, "true or false"));
    }

    <E extends Enum<E>> E constant(String name, Class<E> type) {
        try {
            return Enum.valueOf(type, text(name).toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw wrong(name, "one of the words of its schema");
        }
    }

    JsonMembers object(String name) {
        return new JsonMembers(
                optional(name, Map.class, "an object").orElseThrow(() -> wrong(name, "an object")),
                path + name + ".");
    }

    <T> List<T> objects(String name, Function<JsonMembers, T> reader) {
        List<T> read = new ArrayList<>();
        for (Object item : list(name)) {
            String element = name + "[" + read.size() + "]";
            if (!(item instanceof Map<?, ?> object)) {
                throw wrong(element, "an object");
            }
            read.add(reader.apply(new JsonMembers(object, path + element + ".")));
        }
        return read;
    }

    List<String> texts(String name) {
        return items(name, String.class, "a list of texts");
    }

    List<Integer> wholes(String name) {
        return items(name, Integer.class, "a list of whole numbers");
    }

    FlowShare share(String name) {
        return optionalShare(name).orElseThrow(() -> wrong(name, "a share"));
    }

    Optional<FlowShare> optionalShare(String name) {
        if (members.get(name) == null) {
            return Optional.empty();
        }
        JsonMembers share = object(name);
        try {
            return Optional.of(
                    new FlowShare(share.whole("part"), share.whole("of"), share.decimal("spread")));
        } catch (IllegalArgumentException e) {
            throw wrong(name, "a share");
        }
    }

    private <T> List<T> items(String name, Class<T> type, String kind) {
        List<?> list = list(name);
        if (!list.stream().allMatch(type::isInstance)) {
            throw wrong(name, kind);
        }
        return list.stream().map(type::cast).toList();
    }

    private List<?> list(String name) {
        return optional(name, List.class, "a list").orElse(List.of());
    }

    private <T> Optional<T> optional(String name, Class<T> type, String kind) {
        Object value = members.get(name);
        if (value != null && !type.isInstance(value)) {
            throw wrong(name, kind);
        }
        return Optional.ofNullable(value).map(type::cast);
    }

    private FormException wrong(String name, String kind) {
        return new FormException("'%s%s' should be %s.".formatted(path, name, kind));
    }
}
