// SPDX-License-Identifier: EPL-2.0
package journey.dsl.validation;

import java.util.Optional;
import journey.dsl.check.CheckDescription;
import journey.dsl.editing.TextEdit;
import journey.dsl.editing.TextLines;
import journey.dsl.text.Blanks;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.validation.Issue;

/** Hides a finding by a comment on the line above it. */
public final class IgnoreFinding {

    private IgnoreFinding() {}

    /** Tells whether a project may do without the findings of a check. */
    public static boolean isPossible(String checkId) {
        return CheckCatalogue.find(checkId)
                .filter(check -> !check.isAlwaysError())
                .map(CheckDescription::id)
                .isPresent();
    }

    /**
     * The edit that hides a finding.
     *
     * @param reason why; line breaks become blanks
     * @return empty when there is no place for the comment: the finding cannot be ignored, or its
     *     line begins within a text or another comment
     */
    public static Optional<TextEdit> edit(XtextResource resource, Issue issue, String reason) {
        if (!isPossible(issue.getCode()) || issue.getOffset() == null) {
            return Optional.empty();
        }
        var root = resource.getParseResult().getRootNode();
        TextLines lines = TextLines.of(resource);
        int start = lines.start(issue.getOffset());
        ILeafNode first = NodeModelUtils.findLeafNodeAtOffset(root, start);
        boolean isWithinToken =
                first != null && first.getOffset() < start && !Blanks.areAll(first.getText());
        if (isWithinToken) {
            return Optional.empty();
        }
        String comment =
                "%s// journey:ignore %s -- %s%s"
                        .formatted(
                                lines.indentation(start),
                                issue.getCode(),
                                reason.strip().replaceAll("\\s+", " "),
                                lines.lineBreak());
        return Optional.of(new TextEdit(start, 0, comment));
    }
}
