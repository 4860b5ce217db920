// SPDX-License-Identifier: EPL-2.0
package journey.data.command;

import java.io.PrintStream;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import journey.cli.output.Report;
import journey.cli.output.SafeOutput;
import journey.data.measure.MeasureResult;
import journey.data.problem.DataProblem;
import journey.data.writing.MeasureChange;
import journey.dsl.text.Words;
import org.eclipse.emf.ecore.EObject;

/** Tells people what maps say and what their data say, measure by measure. */
final class MeasureTextReport implements Report<List<MeasuredMap>> {

    @Override
    public void write(List<MeasuredMap> maps, PrintStream target) {
        PrintStream out = SafeOutput.over(target);
        Set<DataProblem> problems = new LinkedHashSet<>();
        for (MeasuredMap map : maps) {
            out.println(map.file().name());
            EObject place = null;
            for (MeasuredMap.Measurement each : map.measurements()) {
                EObject here = each.result().measure().eContainer();
                if (here != place) {
                    out.println("  " + Words.titled(here));
                    place = here;
                }
                write(each, out);
            }
            map.pains().forEach(it -> PainLines.print(it, out));
            problems.addAll(map.problems());
        }
        ProblemLines.print(List.copyOf(problems), out);
        out.println(MeasureWords.summary(maps));
        out.flush();
    }

    private static void write(MeasuredMap.Measurement measurement, PrintStream out) {
        MeasureResult result = measurement.result();
        out.println("    " + MeasureWords.title(result));
        MeasureWords.missing(measurement).ifPresent(it -> out.println("      " + it));
        MeasureWords.outside(result).ifPresent(it -> out.println("      " + it));
        measurement.changes().forEach(it -> out.println("      " + line(it)));
    }

    private static String line(MeasureChange change) {
        return "%-10s  map %-22s  data %-22s  %s"
                .formatted(
                        MeasureWords.period(change.figure()),
                        MeasureWords.written(change),
                        MeasureWords.data(change),
                        MeasureWords.words(change.state()))
                .stripTrailing();
    }
}
