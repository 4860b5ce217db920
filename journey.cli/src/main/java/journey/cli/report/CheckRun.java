// SPDX-License-Identifier: EPL-2.0
package journey.cli.report;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import journey.cli.files.MapFile;
import org.eclipse.xtext.diagnostics.Severity;

/**
 * What a run of {@code journey check} has to tell.
 *
 * @param files all files that were checked, sorted
 * @param findings sorted by file and place
 * @param ignored findings that a comment in the map hides, sorted by file and place
 * @param root the folder that holds the whole project, for reports that name files from there
 * @param time how long it took
 */
public record CheckRun(
        List<MapFile> files,
        List<Finding> findings,
        List<Finding> ignored,
        Path root,
        Duration time) {

    /** The number of findings of a severity. */
    public long count(Severity severity) {
        return findings.stream().filter(finding -> finding.severity() == severity).count();
    }
}
