// SPDX-License-Identifier: EPL-2.0
package journey.data.command;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.util.Locale;
import journey.cli.output.JsonOutput;
import journey.data.problem.DataProblem;
import journey.model.NamedElement;

/** Problems of data for programs. */
final class ProblemJson {

    private ProblemJson() {}

    static void write(DataProblem problem, JsonWriter json) throws IOException {
        JsonOutput.object(
                json,
                it -> {
                    it.name("severity").value(problem.severity().name().toLowerCase(Locale.ROOT));
                    if (problem.place() instanceof NamedElement named) {
                        it.name("source").value(named.getName());
                    }
                    if (problem.file().isPresent()) {
                        it.name("file").value(problem.file().get().getFileName().toString());
                    }
                    if (problem.line().isPresent()) {
                        it.name("line").value(problem.line().getAsLong());
                    }
                    it.name("message").value(problem.message());
                });
    }
}
