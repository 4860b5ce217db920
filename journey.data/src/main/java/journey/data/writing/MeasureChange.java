// SPDX-License-Identifier: EPL-2.0
package journey.data.writing;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import journey.data.measure.Figure;
import journey.data.measure.MeasureResult;
import journey.model.Measure;
import journey.model.Observation;

/**
 * A figure of the data beside what the map says.
 *
 * @param written what the map says of the same period and personas; empty when nothing
 */
public record MeasureChange(
        Measure measure, Figure figure, Optional<Observation> written, State state) {

    /** A number may change by fewer only if nobody can tell who was added. */
    private static final long FEWEST = 5;

    /** How the map stands to its data. */
    public enum State {
        /** The map says what the data say. */
        SAME,
        /** The map says something else. */
        DIFFERENT,
        /** The map says nothing yet. */
        NEW,
        /** The period is not over, or its data may still change. */
        OPEN,
        /** So few customers that the figure is not told. */
        FEW,
        /** So few customers more or fewer than in the map that the change is not told. */
        NEARLY_SAME;

        /** Whether the map is written anew. */
        public boolean isWritten() {
            return this == DIFFERENT || this == NEW;
        }
    }

    /** What the data say of a measure, figure by figure. */
    public static List<MeasureChange> of(MeasureResult result) {
        return result.figures().stream().map(it -> of(result.measure(), it)).toList();
    }

    private static MeasureChange of(Measure measure, Figure figure) {
        Optional<Observation> written =
                measure.getObservations().stream()
                        .filter(it -> figure.period().equals(it.getPeriod()))
                        .filter(
                                it ->
                                        new HashSet<>(it.getPersonas())
                                                .equals(new HashSet<>(figure.personas())))
                        .findFirst();
        return new MeasureChange(measure, figure, written, state(figure, written));
    }

    private static State state(Figure figure, Optional<Observation> written) {
        if (figure.value().isEmpty()) {
            return State.FEW;
        }
        if (!figure.isFinal()) {
            return State.OPEN;
        }
        if (written.isEmpty()) {
            return State.NEW;
        }
        if (isSame(figure, written.get())) {
            return State.SAME;
        }
        Integer before = written.get().getSampleSize();
        long more = before == null ? 0 : Math.abs(before - figure.n().orElse(before));
        return more == 0 || more >= FEWEST ? State.DIFFERENT : State.NEARLY_SAME;
    }

    private static boolean isSame(Figure figure, Observation written) {
        Integer n = figure.n().isPresent() ? (Integer) (int) figure.n().getAsLong() : null;
        boolean sameMargin =
                figure.margin().isEmpty()
                        ? written.getMargin() == null
                        : written.getMargin() != null
                                && figure.margin().get().compareTo(written.getMargin()) == 0;
        return written.getValue() != null
                && figure.value().orElseThrow().compareTo(written.getValue()) == 0
                && Objects.equals(n, written.getSampleSize())
                && sameMargin;
    }
}
