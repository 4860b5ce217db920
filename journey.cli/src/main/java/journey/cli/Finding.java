// SPDX-License-Identifier: EPL-2.0
package journey.cli;

import java.util.Comparator;
import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.LineAndColumn;
import org.eclipse.xtext.validation.Issue;

/**
 * Something that a check found in a file.
 *
 * @param file the name of the file as the user calls it
 * @param line counted from 1
 * @param column in characters, counted from 1
 * @param severity error, warning or info
 * @param checkId the id of the check
 * @param message one sentence or two
 * @param element the element, by a URI that is made of names; null for a syntax error
 * @param excerpt the line in question
 */
record Finding(
        String file,
        int line,
        int column,
        Severity severity,
        String checkId,
        String message,
        URI element,
        Excerpt excerpt)
        implements Comparable<Finding> {

    private static final Comparator<Finding> ORDER =
            Comparator.comparing(Finding::file)
                    .thenComparingInt(Finding::line)
                    .thenComparingInt(Finding::column)
                    .thenComparing(Finding::checkId)
                    .thenComparing(Finding::message);

    /** The finding behind an issue that the language reports on a file. */
    static Finding of(MapFile file, XtextResource resource, Issue issue) {
        ICompositeNode root = resource.getParseResult().getRootNode();
        String text = root.getText();
        int offset = issue.getOffset() == null ? 0 : issue.getOffset();
        LineAndColumn place = NodeModelUtils.getLineAndColumn(root, offset);
        boolean afterMark = place.getLine() == 1 && text.startsWith("\uFEFF") && offset > 0;
        return new Finding(
                file.name(),
                place.getLine(),
                place.getColumn() - (afterMark ? 1 : 0),
                issue.getSeverity(),
                issue.getCode(),
                issue.getMessage(),
                issue.getUriToProblem(),
                Excerpt.of(text, offset, issue.getLength() == null ? 0 : issue.getLength()));
    }

    @Override
    public int compareTo(Finding other) {
        return ORDER.compare(this, other);
    }
}
