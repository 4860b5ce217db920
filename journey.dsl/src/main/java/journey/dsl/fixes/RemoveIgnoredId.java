// SPDX-License-Identifier: EPL-2.0
package journey.dsl.fixes;

import java.util.List;
import java.util.Optional;
import journey.dsl.text.Messages;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.validation.Issue;

/** Removes a check from a comment that ignores it in vain, and the comment with the last one. */
public final class RemoveIgnoredId implements CheckFix {

    @Override
    public boolean isSafe() {
        return true;
    }

    @Override
    public Optional<Fix> fix(XtextResource resource, EObject element, Issue issue) {
        String text = resource.getParseResult().getRootNode().getText();
        ILeafNode comment =
                NodeModelUtils.findLeafNodeAtOffset(
                        resource.getParseResult().getRootNode(), issue.getOffset());
        int start = issue.getOffset();
        int end = start + issue.getLength();
        String before = text.substring(comment.getOffset(), start);
        String after = text.substring(end, comment.getEndOffset());
        boolean last =
                before.matches("//\\s*journey:\\s*ignore\\s*")
                        && !after.matches("[ ,]+(?!--).*\\s*");
        TextEdit edit;
        if (last || issue.getData().length == 0) {
            int commentEnd = comment.getOffset() + comment.getText().stripTrailing().length();
            edit = Edits.removeRegion(text, comment.getOffset(), commentEnd);
        } else if (after.startsWith(",")) {
            int rest = after.length() - after.substring(1).stripLeading().length();
            edit = new TextEdit(start, issue.getLength() + rest, "");
        } else {
            int lead = before.length() - before.replaceAll("[\\s,]+$", "").length();
            edit = new TextEdit(start - lead, issue.getLength() + lead, "");
        }
        String title = Messages.sentence(issue.getCode() + ".fix");
        return Optional.of(new Fix(title, true, List.of(edit)));
    }
}
