// SPDX-License-Identifier: EPL-2.0
package journey.dsl.configuration;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** A journey.yaml that cannot be used. */
public final class ConfigurationException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * What is wrong.
     *
     * @param line counted from 1
     * @param column counted from 1
     * @param message one sentence
     */
    public record Problem(int line, int column, String message) {

        static final Comparator<Problem> BY_PLACE =
                Comparator.comparingInt(Problem::line).thenComparingInt(Problem::column);
    }

    private final transient List<Problem> problems;

    ConfigurationException(Path file, List<Problem> problems) {
        super(
                problems.stream()
                        .map(
                                problem ->
                                        "%s:%d:%d: %s"
                                                .formatted(
                                                        file,
                                                        problem.line,
                                                        problem.column,
                                                        problem.message))
                        .collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    /** In the order of the file. */
    public List<Problem> problems() {
        return problems;
    }
}
