// SPDX-License-Identifier: EPL-2.0
package journey.cli.interchange;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * An element with those that refer to it.
 *
 * @param by in the order of the text
 */
record Referred<T, R>(T element, List<R> by) {

    /** Finds who refers to elements: looks through the references once for all of them. */
    static <T, R> Stream<Referred<T, R>> all(
            Stream<T> elements,
            Stream<R> referring,
            Function<R, ? extends Collection<?>> references) {
        Map<Object, List<R>> by = new HashMap<>();
        referring.forEach(
                it ->
                        new HashSet<>(references.apply(it))
                                .forEach(
                                        to ->
                                                by.computeIfAbsent(to, any -> new ArrayList<>())
                                                        .add(it)));
        return elements.map(it -> new Referred<>(it, by.getOrDefault(it, List.of())));
    }
}
