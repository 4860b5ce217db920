// SPDX-License-Identifier: EPL-2.0
package journey.cli.finding;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import journey.cli.maps.MapFile;
import org.eclipse.xtext.diagnostics.Severity;

/**
 * What a run of {@code journey check} has to tell.
 *
 * @param files all files that were checked, sorted
 * @param findings those to report, sorted by file and place
 * @param all the same and those that were known before and are not reported
 * @param ignored findings that a comment in the map hides, sorted by file and place
 * @param failures a sentence for each file that could not be checked; the run then tells less than
 *     all
 * @param root the folder that holds the whole project, for reports that name files from there
 * @param time how long it took
 */
public record CheckRun(
        List<MapFile> files,
        List<Finding> findings,
        List<Finding> all,
        List<Finding> ignored,
        List<String> failures,
        Path root,
        Duration time) {

    /** The number of findings of a severity. */
    public long count(Severity severity) {
        return findings.stream().filter(finding -> finding.severity() == severity).count();
    }
}
