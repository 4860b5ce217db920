// SPDX-License-Identifier: EPL-2.0
package journey.data.command;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import journey.data.problem.DataProblem;
import journey.model.NamedElement;
import journey.render.html.ReportPage.Note;
import journey.render.html.ReportPage.Weight;

/** Problems of data as lines: the place first, as compilers write it. */
final class ProblemLines {

    private ProblemLines() {}

    static void print(List<DataProblem> problems, PrintStream out) {
        problems.forEach(it -> out.println(of(it)));
    }

    /** The same lines for a page. */
    static List<Note> notes(List<DataProblem> problems) {
        return problems.stream()
                .map(it -> new Note(Weight.valueOf(it.severity().name()), of(it)))
                .toList();
    }

    static String of(DataProblem problem) {
        String place =
                problem.file()
                        .map(
                                file ->
                                        file.getFileName()
                                                + (problem.line().isPresent()
                                                        ? ":" + problem.line().getAsLong()
                                                        : ""))
                        .orElseGet(
                                () ->
                                        problem.place() instanceof NamedElement named
                                                ? named.getName()
                                                : "");
        return "%s %s %s"
                .formatted(
                        place,
                        problem.severity().name().toLowerCase(Locale.ROOT),
                        problem.message());
    }
}
