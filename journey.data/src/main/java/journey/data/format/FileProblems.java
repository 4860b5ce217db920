// SPDX-License-Identifier: EPL-2.0
package journey.data.format;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import journey.data.problem.DataProblem;
import journey.data.problem.DataProblem.Severity;
import org.eclipse.emf.ecore.EObject;

/** Collects what is wrong with one file: each kind of fault with its first line and how many. */
public final class FileProblems {

    private final EObject place;
    private final Path file;
    private final List<DataProblem> problems = new ArrayList<>();
    private final Map<RowFault, Tally> tallies = new EnumMap<>(RowFault.class);

    private record Tally(long firstLine, long count) {}

    /**
     * @param place the part of the map that reads the file; null when no map does
     */
    public FileProblems(EObject place, Path file) {
        this.place = place;
        this.file = file;
    }

    /** Notes that one row has a fault. */
    public void count(RowFault fault, long line) {
        count(fault, line, 1);
    }

    /** Notes that some rows have a fault, the first of them in a line. */
    public void count(RowFault fault, long line, long count) {
        tallies.merge(
                fault,
                new Tally(line, count),
                (before, now) -> new Tally(before.firstLine, before.count + now.count));
    }

    /**
     * Notes something that is told as it is.
     *
     * @param line from 1; 0 when it is about the whole file
     */
    public void tell(Severity severity, long line, String sentence) {
        OptionalLong where = line > 0 ? OptionalLong.of(line) : OptionalLong.empty();
        problems.add(new DataProblem(severity, place, Optional.of(file), where, sentence));
    }

    /** All problems: those of the file, then those of its rows. */
    public List<DataProblem> all() {
        List<DataProblem> all = new ArrayList<>(problems);
        tallies.forEach(
                (fault, tally) ->
                        all.add(
                                new DataProblem(
                                        fault.severity(),
                                        place,
                                        Optional.of(file),
                                        OptionalLong.of(tally.firstLine),
                                        fault.sentence(tally.count))));
        return all;
    }
}
