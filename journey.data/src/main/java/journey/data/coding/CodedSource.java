// SPDX-License-Identifier: EPL-2.0
package journey.data.coding;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import journey.data.problem.DataProblem;
import journey.data.sql.Sql;
import journey.model.Answers;
import journey.model.Binding;
import journey.model.Source;

/**
 * The rows of a source that count, in numbers instead of texts.
 *
 * <p>The table has the columns {@code row} (BIGINT, the place among all rows, from 0), {@code
 * micros} (BIGINT, microseconds since 1970-01-01T00:00Z; null without a time that can be read),
 * {@code customer} (INTEGER; null for a row of nobody), {@code event} (INTEGER, an index into the
 * table {@code RELATION_event}; null without an event column), for each binding {@code b0}, {@code
 * b1} and so on (BOOLEAN, whether the row shows what is bound), and for each of its answers {@code
 * g0} (BOOLEAN, whether somebody answered) and {@code v0} (DOUBLE; null where that is no number).
 *
 * <p>{@code RELATION_event} has the columns {@code event} (INTEGER), {@code value} (VARCHAR),
 * {@code rows} and {@code customers} (BIGINT): the events that at least five customers share. A row
 * of nobody counts as a customer there.
 *
 * @param relation the name of the table
 * @param zone of times that say none, and of periods
 * @param files the files that were read, sorted by name
 * @param fileRows how many rows each of the files has
 * @param counted how many rows count
 * @param leftOut how many do not, since the map says so
 * @param now until when rows can tell something, in microseconds since 1970: later ones are
 *     mistakes
 * @param problems what could not be read
 * @param bindings the bindings to this source, in the order of the columns
 */
public record CodedSource(
        Source source,
        String relation,
        ZoneId zone,
        List<Path> files,
        List<Long> fileRows,
        long counted,
        long leftOut,
        long now,
        List<DataProblem> problems,
        List<Binding> bindings) {

    /** When nobody asks for the time. */
    public static final long EVER = Long.MAX_VALUE;

    public CodedSource {
        files = List.copyOf(files);
        fileRows = List.copyOf(fileRows);
        problems = List.copyOf(problems);
        bindings = List.copyOf(bindings);
    }

    /** The same rows, looked at now, with the problems that are seen then. */
    public CodedSource at(long time, List<DataProblem> seen) {
        return new CodedSource(
                source,
                relation,
                zone,
                files,
                fileRows,
                counted,
                leftOut,
                time,
                Stream.concat(problems.stream(), seen.stream()).toList(),
                bindings);
    }

    /**
     * The bindings to a source, in the order of the columns.
     *
     * @param all bindings of the maps
     */
    public static List<Binding> bindings(Source source, List<Binding> all) {
        return all.stream().filter(it -> it.getSource() == source).toList();
    }

    /** Tells whether a row shows what is bound. */
    public Sql shows(Binding binding) {
        return Sql.of("b" + bindings.indexOf(binding));
    }

    /** A number, or null where the answer is none. */
    public String value(Answers answers) {
        return "v" + source.getAnswers().indexOf(answers);
    }

    /** Whether somebody answered at all. */
    public String isGiven(Answers answers) {
        return "g" + source.getAnswers().indexOf(answers);
    }

    /** The table of the events that may be named. */
    public String events() {
        return relation + "_event";
    }
}
