// SPDX-License-Identifier: EPL-2.0
package journey.data.command;

import java.util.List;
import journey.cli.maps.MapFile;
import journey.data.measure.MeasureResult;
import journey.data.measure.PainResult;
import journey.data.problem.DataProblem;
import journey.data.problem.DataProblem.Severity;
import journey.data.writing.MeasureChange;
import org.eclipse.xtext.resource.XtextResource;

/**
 * A map with what its data say of its measures.
 *
 * @param measurements in the order of the map
 * @param pains those that data show, in the order of the map
 * @param problems what is wrong with the data
 */
record MeasuredMap(
        MapFile file,
        XtextResource map,
        List<Measurement> measurements,
        List<PainResult> pains,
        List<DataProblem> problems) {

    /** What data say of a measure, and how the map stands to that. */
    record Measurement(MeasureResult result, List<MeasureChange> changes) {}

    /** How many figures of the map are not those of its data. */
    long behind() {
        return measurements.stream()
                .flatMap(it -> it.changes().stream())
                .filter(it -> it.state().isWritten())
                .count();
    }

    boolean isBehind() {
        return behind() > 0;
    }

    /** Whether the map has a figure that its data tell, too. */
    boolean isCompared() {
        return measurements.stream()
                .flatMap(it -> it.changes().stream())
                .anyMatch(it -> it.written().isPresent());
    }

    boolean hasErrors() {
        return problems.stream().anyMatch(it -> it.severity() == Severity.ERROR);
    }
}
