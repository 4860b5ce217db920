// SPDX-License-Identifier: EPL-2.0
package journey.cli.finding;

import java.nio.file.Path;
import java.util.Optional;
import journey.cli.maps.MapFile;
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

    /** The same finding on another element. */
    public static Finding on(String element, Finding finding) {
        return copy(finding, element, finding.suggestion(), finding.ignored());
    }

    /** The same finding with a way to fix it. */
    public static Finding fixed(Finding.Suggestion suggestion, Finding finding) {
        return copy(finding, finding.element(), Optional.of(suggestion), finding.ignored());
    }

    /** The same finding, ignored by a comment in the map. */
    public static Finding ignored(String reason, Finding finding) {
        return copy(finding, finding.element(), finding.suggestion(), Optional.of(reason));
    }

    /** The same finding in other lines. */
    public static Finding at(Region region, Finding finding) {
        return new Finding(
                finding.file(),
                region,
                finding.severity(),
                finding.checkId(),
                finding.message(),
                finding.element(),
                finding.excerpt(),
                finding.suggestion(),
                finding.ignored());
    }

    /** A region in one line, all ASCII. */
    public static Region region(int line, int start, int end) {
        return new Region(
                new Region.Position(line, start, start), new Region.Position(line, end, end));
    }

    private static Finding copy(
            Finding finding,
            String element,
            Optional<Finding.Suggestion> suggestion,
            Optional<String> ignored) {
        return new Finding(
                finding.file(),
                finding.region(),
                finding.severity(),
                finding.checkId(),
                finding.message(),
                element,
                finding.excerpt(),
                suggestion,
                ignored);
    }
}
