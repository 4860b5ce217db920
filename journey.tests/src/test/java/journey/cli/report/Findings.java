// SPDX-License-Identifier: EPL-2.0
package journey.cli.report;

import java.nio.file.Path;
import java.util.Optional;
import journey.cli.files.MapFile;
import org.eclipse.xtext.diagnostics.Severity;

/** Findings for tests of what is done with them. */
public final class Findings {

    private Findings() {}

    /** A finding in the second line of a file. */
    public static Finding of(String file, Severity severity, String checkId, String message) {
        return new Finding(
                new MapFile(Path.of(file).toAbsolutePath(), file),
                new Region(new Region.Position(2, 5, 5), new Region.Position(2, 9, 9)),
                severity,
                checkId,
                message,
                "Coffee.Buy",
                Excerpt.of("    text", 4, 4),
                Optional.empty(),
                Optional.empty());
    }

    /** A finding with this excerpt. */
    public static Finding with(Excerpt excerpt) {
        Finding one = of("a.journey", Severity.ERROR, "id", "No.");
        return new Finding(
                one.file(),
                one.region(),
                one.severity(),
                one.checkId(),
                one.message(),
                one.element(),
                excerpt,
                one.suggestion(),
                one.ignored());
    }
}
