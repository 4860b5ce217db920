// SPDX-License-Identifier: EPL-2.0
package journey.data.rows;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import journey.data.problem.DataProblem;
import journey.data.problem.DataProblem.Severity;
import journey.dsl.text.Spelling;
import journey.model.Source;

/** Compares the columns that a map names with those that its files have. */
final class SourceColumns {

    private final Source source;
    private final List<String> wanted;
    private final Map<Path, Set<String>> ofFiles = new LinkedHashMap<>();

    SourceColumns(Source source, List<String> wanted) {
        this.source = source;
        this.wanted = wanted;
    }

    void add(Path file, Set<String> columns) {
        ofFiles.put(file, columns);
    }

    /** A column that no file has is an error, one that some files lack a warning for each. */
    List<DataProblem> problems() {
        List<DataProblem> problems = new ArrayList<>();
        Set<String> all =
                ofFiles.values().stream().flatMap(Set::stream).collect(Collectors.toSet());
        for (String column : ofFiles.isEmpty() ? List.<String>of() : wanted) {
            if (!all.contains(column)) {
                problems.add(nowhere(column, all));
                continue;
            }
            ofFiles.forEach(
                    (file, columns) -> {
                        if (!columns.contains(column)) {
                            problems.add(lacking(file, column));
                        }
                    });
        }
        return problems;
    }

    private DataProblem nowhere(String column, Set<String> all) {
        String meant =
                Spelling.nearest(column, all.stream())
                        .map("; did you mean '%s'?"::formatted)
                        .orElse(".");
        String which = ofFiles.size() == 1 ? "The file has no" : "No file has a";
        return new DataProblem(
                Severity.ERROR,
                source,
                ofFiles.size() == 1
                        ? Optional.of(ofFiles.keySet().iterator().next())
                        : Optional.empty(),
                OptionalLong.empty(),
                "%s column '%s'%s".formatted(which, column, meant));
    }

    private DataProblem lacking(Path file, String column) {
        return new DataProblem(
                Severity.WARNING,
                source,
                Optional.of(file),
                OptionalLong.empty(),
                "The file has no column '%s', which others of the source have; it is empty here."
                        .formatted(column));
    }
}
