// SPDX-License-Identifier: EPL-2.0
package journey.cli.finding;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import journey.cli.maps.MapFile;
import journey.dsl.check.Fix;
import journey.dsl.diagnostics.LanguageErrors;
import journey.dsl.editing.TextEdit;
import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.validation.Issue;

/**
 * Something that a check found in a file.
 *
 * @param file the file
 * @param region the place; of a fault in the file as a whole, an empty region at its beginning
 * @param severity error, warning or info
 * @param checkId the id of the check
 * @param message one sentence or two
 * @param element the element by its name, {@code MorningCoffee.Buy.Order}; unique in the file and
 *     the same wherever the lines move; empty when the finding is on no element
 * @param excerpt the line in question
 * @param suggestion how to fix it, if there is a way
 * @param ignored the reason that the map gives for ignoring the finding; empty when it does not
 */
public record Finding(
        MapFile file,
        Region region,
        Severity severity,
        String checkId,
        String message,
        String element,
        Excerpt excerpt,
        Optional<Suggestion> suggestion,
        Optional<String> ignored)
        implements Comparable<Finding> {

    private static final Comparator<Finding> ORDER =
            Comparator.comparing(Finding::file)
                    .thenComparingInt(finding -> finding.region().start().line())
                    .thenComparingInt(finding -> finding.region().start().column())
                    .thenComparing(Finding::checkId)
                    .thenComparing(Finding::message);

    /** The fragment of a resource's first element. */
    private static final String WHOLE_FILE = "/";

    /**
     * A way to fix the finding.
     *
     * @param fix the edits by offsets
     * @param replacements the same edits by lines and columns, in the order of the text
     */
    public record Suggestion(Fix fix, List<Replacement> replacements) {

        static Suggestion of(Fix fix, XtextResource file) {
            return new Suggestion(
                    fix, fix.edits().stream().map(edit -> Replacement.of(edit, file)).toList());
        }
    }

    /** A part of a text and what is to stand in its place. */
    public record Replacement(Region region, String text) {

        static Replacement of(TextEdit edit, XtextResource file) {
            return new Replacement(Region.of(file, edit.offset(), edit.length()), edit.text());
        }
    }

    /**
     * The finding behind an issue that the language reports on a file.
     *
     * @param fix how to fix it
     * @param ignored the reason that the map gives for ignoring it
     */
    public static Finding of(
            MapFile file,
            XtextResource resource,
            Issue issue,
            Optional<Fix> fix,
            Optional<String> ignored) {
        ICompositeNode root = resource.getParseResult().getRootNode();
        int offset = issue.getOffset() == null ? 0 : issue.getOffset();
        int length = issue.getLength() == null ? 0 : issue.getLength();
        return new Finding(
                file,
                Region.of(resource, offset, length),
                issue.getSeverity(),
                issue.getCode(),
                issue.getMessage(),
                elementOf(issue),
                Excerpt.of(root.getText(), offset, length),
                fix.map(it -> Suggestion.of(it, resource)),
                ignored);
    }

    /**
     * The name of the element. What the parser made of a text with a syntax error is no element
     * that anybody wrote, and neither is the file as a whole.
     */
    private static String elementOf(Issue issue) {
        URI element = issue.getUriToProblem();
        if (element == null
                || element.fragment() == null
                || element.fragment().equals(WHOLE_FILE)
                || issue.getCode().equals(LanguageErrors.SYNTAX)) {
            return "";
        }
        return element.fragment();
    }

    @Override
    public int compareTo(Finding other) {
        return ORDER.compare(this, other);
    }
}
