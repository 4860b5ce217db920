// SPDX-License-Identifier: EPL-2.0
package journey.testing;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import journey.dsl.ways.Way;
import journey.dsl.ways.Ways;
import journey.model.Journey;
import journey.model.Moment;
import journey.model.NamedElement;

/**
 * The ways of a journey as tests show them, one a line: {@code Order -> Leaves (no, usual;
 * Commuter)}. Personas are told where it is not all of the journey.
 */
public final class WaysText {

    private final Journey journey;

    public WaysText(Journey journey) {
        this.journey = journey;
    }

    /** The ways from the start, from each moment, and past each optional one. */
    public List<String> lines(Ways ways) {
        return Stream.concat(
                        ways.starts().stream().map(way -> line("start", way)),
                        ways.moments().stream().flatMap(moment -> lines(moment, ways)))
                .toList();
    }

    private Stream<String> lines(Moment moment, Ways ways) {
        return Stream.concat(
                ways.from(moment).stream().map(way -> line(moment.getName(), way)),
                ways.past(moment).stream().map(way -> line("past " + moment.getName(), way)));
    }

    private String line(String source, Way way) {
        String target = way.target().map(NamedElement::getName).orElse("end");
        String reason =
                Stream.of(way.reason(), Optional.of("usual").filter(any -> way.isUsual()))
                        .flatMap(Optional::stream)
                        .collect(Collectors.joining(", "));
        String personas =
                way.personas().size() == journey.getPersonas().size()
                        ? ""
                        : way.personas().stream()
                                .map(NamedElement::getName)
                                .collect(Collectors.joining(", "));
        String details =
                Stream.of(reason, personas)
                        .filter(text -> !text.isEmpty())
                        .collect(Collectors.joining("; "));
        return source + " -> " + target + (details.isEmpty() ? "" : " (" + details + ")");
    }
}
