// SPDX-License-Identifier: EPL-2.0
package journey.data.discovery;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import journey.data.measure.MeasureEvaluation;
import journey.data.measure.PeriodGrain;
import journey.data.run.DataRun;
import journey.data.visits.JourneyVisits;
import journey.data.writing.MeasureChange;
import journey.data.writing.ObservationEdits;
import journey.dsl.editing.TextEdit;
import journey.model.Measure;
import org.eclipse.xtext.EcoreUtil2;

/**
 * The first numbers of a map, in the longest periods that give most of its measures three: what
 * {@code journey measure --write} would write, if it were told how long periods are.
 *
 * @param measured how many measures have a number
 * @param figures how many numbers there are
 * @param edits put them into the map
 */
record FirstNumbers(int measured, int figures, List<TextEdit> edits) {

    /** The longest first; shorter ones are not written into maps. */
    private static final List<PeriodGrain> GRAINS = List.of(PeriodGrain.QUARTER, PeriodGrain.MONTH);

    private static final int TREND = 3;

    /** Computes them from the data of a map without observations. */
    static FirstNumbers of(DataRun run) {
        FirstNumbers best = new FirstNumbers(0, 0, List.of());
        for (PeriodGrain grain : GRAINS) {
            FirstNumbers found = of(run, grain);
            boolean isTrend =
                    found.measured == best.measured
                            && found.figures > best.figures
                            && best.isTooFew();
            if (found.measured > best.measured || isTrend) {
                best = found;
            }
        }
        return best;
    }

    /** Two numbers are no trend. */
    private boolean isTooFew() {
        return figures < TREND * measured;
    }

    private static FirstNumbers of(DataRun run, PeriodGrain grain) {
        MeasureEvaluation evaluation =
                new MeasureEvaluation(
                        run.database(), run.sources(), run.personas(), Optional.of(grain));
        List<TextEdit> edits = new ArrayList<>();
        int measured = 0;
        int figures = 0;
        for (JourneyVisits visits : run.journeys()) {
            for (Measure measure :
                    EcoreUtil2.getAllContentsOfType(visits.journey(), Measure.class)) {
                List<MeasureChange> changes =
                        MeasureChange.of(evaluation.evaluate(measure, visits), false);
                int written = (int) changes.stream().filter(it -> it.state().isWritten()).count();
                measured += written == 0 ? 0 : 1;
                figures += written;
                edits.addAll(ObservationEdits.of(measure, changes));
            }
        }
        return new FirstNumbers(measured, figures, edits);
    }
}
