// SPDX-License-Identifier: EPL-2.0
package journey.data.measure;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import journey.data.visits.JourneyVisits;
import journey.model.Binding;
import journey.model.Measure;
import journey.model.Moment;
import journey.model.Source;
import journey.model.Stage;

/**
 * Where a measure is taken: at a moment, in a stage or in the whole journey. A stage has the rows
 * of its moments.
 *
 * @param visits what data show of the journey
 * @param moments at least one, unless the stage is empty
 */
record MeasurePlace(JourneyVisits visits, List<Moment> moments) {

    static MeasurePlace of(Measure measure, JourneyVisits visits) {
        Stream<Moment> moments;
        if (measure.eContainer() instanceof Moment moment) {
            moments = Stream.of(moment);
        } else if (measure.eContainer() instanceof Stage stage) {
            moments = stage.getMoments().stream();
        } else {
            moments = visits.journey().getStages().stream().flatMap(it -> it.getMoments().stream());
        }
        return new MeasurePlace(visits, moments.toList());
    }

    /** The rows of a source that show it. */
    List<Binding> bindings(Source source) {
        return moments.stream()
                .flatMap(it -> it.getBindings().stream())
                .filter(it -> it.getSource() == source)
                .toList();
    }

    /** Whether no other source shows it. */
    boolean isShownOnlyBy(Source source) {
        return moments.stream()
                .flatMap(it -> it.getBindings().stream())
                .allMatch(it -> it.getSource() == source);
    }

    /** A condition for the moment of a row or visit. */
    String isHere() {
        String numbers =
                moments.stream()
                        .map(it -> String.valueOf(visits.number(it)))
                        .collect(Collectors.joining(", "));
        return numbers.isEmpty() ? "false" : "moment in (%s)".formatted(numbers);
    }
}
