// SPDX-License-Identifier: EPL-2.0
package journey.dsl.fixes;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import journey.dsl.check.CheckFix;
import journey.dsl.check.Fix;
import journey.dsl.editing.Edits;
import journey.dsl.editing.TextEdit;
import journey.dsl.editing.TextLines;
import journey.dsl.text.Blanks;
import journey.dsl.text.Messages;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.validation.Issue;

/**
 * Removes a check from a comment that ignores it in vain, and the comment with the last one. A
 * misspelt id is corrected instead, and a comment without any goes: neither is safe, since only the
 * author knows what was meant.
 */
public final class RemoveIgnoredId implements CheckFix {

    private static final Pattern FIRST =
            Pattern.compile("//[%1$s]*journey:[%1$s]*ignore[%1$s,]*".formatted(Blanks.CLASS));
    private static final Pattern REASON =
            Pattern.compile("(?s)[%s,]*(?:--.*)?".formatted(Blanks.CLASS));
    private static final Pattern NEXT =
            Pattern.compile("(?s)[%s,]*(?<rest>.*)".formatted(Blanks.CLASS));
    private static final Pattern LEAD = Pattern.compile("[%s,]+$".formatted(Blanks.CLASS));

    @Override
    public boolean isSafe() {
        return true;
    }

    @Override
    public Optional<Fix> fix(XtextResource resource, EObject element, Issue issue) {
        String[] data = issue.getData();
        if (data.length > 1) {
            String title = Messages.sentence(issue.getCode() + ".fix-meant", data[1]);
            TextEdit edit = new TextEdit(issue.getOffset(), issue.getLength(), data[1]);
            return Optional.of(new Fix(title, false, List.of(edit)));
        }
        ICompositeNode root = resource.getParseResult().getRootNode();
        ILeafNode comment = NodeModelUtils.findLeafNodeAtOffset(root, issue.getOffset());
        TextLines lines = TextLines.of(resource);
        TextEdit edit = data.length == 0 ? removal(lines, comment) : removal(lines, comment, issue);
        String title = Messages.sentence(issue.getCode() + ".fix");
        return Optional.of(new Fix(title, data.length > 0, List.of(edit)));
    }

    private static TextEdit removal(TextLines lines, ILeafNode comment, Issue issue) {
        int start = issue.getOffset();
        int end = start + issue.getLength();
        String before = lines.text().substring(comment.getOffset(), start);
        String after = lines.text().substring(end, comment.getEndOffset());
        if (!FIRST.matcher(before).matches()) {
            int lead = before.length() - LEAD.matcher(before).replaceFirst("").length();
            return new TextEdit(start - lead, issue.getLength() + lead, "");
        }
        if (REASON.matcher(after).matches()) {
            return removal(lines, comment);
        }
        int gap = after.length() - NEXT.matcher(after).replaceFirst("${rest}").length();
        return new TextEdit(start, issue.getLength() + gap, "");
    }

    private static TextEdit removal(TextLines lines, ILeafNode comment) {
        int end = comment.getOffset() + Blanks.stripTrailing(comment.getText()).length();
        return Edits.removeRegion(lines, comment.getOffset(), end);
    }
}
