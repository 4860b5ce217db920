// SPDX-License-Identifier: EPL-2.0
package journey.dsl.configuration;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.eclipse.xtext.diagnostics.Severity;

/**
 * Settings that hold for some files of a project.
 *
 * @param files for which they hold; empty for all
 * @param groups severities by group
 * @param checks severities by id of a check; they outweigh those of its group
 * @param options values by id and name
 */
record Layer(
        List<PathPattern> files,
        Map<String, Located<Severity>> groups,
        Map<String, Located<Severity>> checks,
        Map<String, Map<String, Located<Integer>>> options) {

    /**
     * A value and where it stands.
     *
     * @param line in the configuration, from 1
     */
    record Located<T>(T value, int line) {}

    /**
     * Tells whether the settings hold for a file.
     *
     * @param path relative to the folder of the configuration
     */
    boolean holdsFor(Path path) {
        return files.isEmpty() || files.stream().anyMatch(pattern -> pattern.matches(path));
    }
}
