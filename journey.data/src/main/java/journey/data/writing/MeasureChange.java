// SPDX-License-Identifier: EPL-2.0
package journey.data.writing;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import journey.data.measure.Figure;
import journey.data.measure.MeasureResult;
import journey.data.measure.PeriodGrain;
import journey.data.measure.ToldGroups;
import journey.data.privacy.Privacy;
import journey.model.Measure;
import journey.model.Metric;
import journey.model.Observation;

/**
 * A figure of the data beside what the map says.
 *
 * @param written what the map says of the same period and personas; empty when nothing
 * @param isTold whether the figure may be told beside that
 */
public record MeasureChange(
        Measure measure,
        Figure figure,
        Optional<Observation> written,
        State state,
        boolean isTold) {

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
        /** The period is shorter than a month: it is too near to single customers for a file. */
        SHORT,
        /** The map has periods of another length: from both together more could be concluded. */
        OTHER_LENGTH,
        /** So few customers more or fewer than in the map that the change is not told. */
        NEARLY_SAME;

        /** Whether it is written into the map. */
        public boolean isWritten() {
            return this == DIFFERENT || this == NEW;
        }
    }

    /**
     * What the data say of a measure, figure by figure.
     *
     * @param tellsOpen whether figures are told whose period is not over. They change with each
     *     customer, so who has two of them knows about the one between
     */
    public static List<MeasureChange> of(MeasureResult result, boolean tellsOpen) {
        return PeriodChanges.together(
                result.figures().stream().map(it -> of(result.measure(), it, tellsOpen)).toList());
    }

    /** The same figure, not told, since others of its period are not told again. */
    MeasureChange leftAsItIs() {
        return new MeasureChange(measure, figure, written, State.NEARLY_SAME, false);
    }

    private static MeasureChange of(Measure measure, Figure figure, boolean tellsOpen) {
        Optional<Observation> written =
                measure.getObservations().stream()
                        .filter(it -> figure.period().equals(it.getPeriod()))
                        .filter(
                                it ->
                                        new HashSet<>(it.getPersonas())
                                                .equals(new HashSet<>(figure.personas())))
                        .findFirst();
        State state = state(measure, figure, written);
        boolean isTold =
                switch (state) {
                    case FEW, NEARLY_SAME -> false;
                    case OPEN -> tellsOpen;
                    case SAME, DIFFERENT, NEW, SHORT, OTHER_LENGTH -> true;
                };
        return new MeasureChange(measure, figure, written, state, isTold);
    }

    private static State state(Measure measure, Figure figure, Optional<Observation> written) {
        if (figure.value().isEmpty()) {
            return State.FEW;
        }
        if (!figure.isFinal()) {
            return State.OPEN;
        }
        if (written.isEmpty()) {
            return unwritten(measure, figure);
        }
        if (isSame(figure, written.get())) {
            return State.SAME;
        }
        return mayReplace(measure.getMetric(), written.get(), figure)
                ? State.DIFFERENT
                : State.NEARLY_SAME;
    }

    private static State unwritten(Measure measure, Figure figure) {
        PeriodGrain length = PeriodGrain.of(figure.period());
        if (length == PeriodGrain.WEEK || length == PeriodGrain.DAY) {
            return State.SHORT;
        }
        return PeriodGrain.of(measure).filter(it -> it != length).isPresent()
                ? State.OTHER_LENGTH
                : State.NEW;
    }

    /** Whether nobody is singled out who has both the number of the map and the new one. */
    private static boolean mayReplace(Metric metric, Observation written, Figure figure) {
        if (written.getValue() == null) {
            return true;
        }
        BigDecimal value = figure.value().orElseThrow();
        if (figure.n().isEmpty()) {
            return figure.basis().mayChangeBy(value.subtract(written.getValue()).abs().longValue());
        }
        if (written.getSampleSize() == null) {
            return true;
        }
        long n = figure.n().getAsLong();
        return figure.basis().mayChangeBy(Math.abs(n - written.getSampleSize()))
                && Privacy.mayReplace(
                        ToldGroups.of(
                                metric,
                                written.getValue(),
                                written.getSampleSize(),
                                Optional.ofNullable(written.getMargin())),
                        ToldGroups.of(metric, value, n, figure.margin()));
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
