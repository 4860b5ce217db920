// SPDX-License-Identifier: EPL-2.0
package journey.dsl.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import journey.dsl.text.Blanks;
import org.eclipse.xtext.nodemodel.ILeafNode;

/**
 * A comment that hides findings: {@code // journey:ignore unmeasured-stage -- survey starts in
 * May}.
 *
 * @param comment the node of the comment
 * @param ids the checks that it names, with their places
 * @param reason why; empty when it gives none
 * @param target the first word of what it is about: what follows the comment, or what stands before
 *     it on its own line; null when there is nothing
 */
record IgnoreComment(ILeafNode comment, List<Id> ids, String reason, ILeafNode target) {

    private static final Pattern FORM =
            Pattern.compile(
                    "(?s)//[%1$s]*journey:[%1$s]*ignore\\b(?<ids>.*?)(?:(?<=[%1$s])--(?<reason>.*))?"
                            .formatted(Blanks.CLASS));
    private static final Pattern ID = Pattern.compile("[^," + Blanks.CLASS + "]+");

    /**
     * An id in a comment.
     *
     * @param offset its place in the file, in characters from 0
     */
    record Id(String text, int offset) {}

    /** The comment in a leaf; empty when the leaf is something else. */
    static Optional<IgnoreComment> of(ILeafNode leaf, ILeafNode before, ILeafNode after) {
        Matcher form = FORM.matcher(Blanks.stripTrailing(leaf.getText()));
        if (!leaf.isHidden() || !form.matches()) {
            return Optional.empty();
        }
        List<Id> ids = new ArrayList<>();
        Matcher id = ID.matcher(form.group("ids"));
        while (id.find()) {
            ids.add(new Id(id.group(), leaf.getOffset() + form.start("ids") + id.start()));
        }
        String reason = form.group("reason") == null ? "" : Blanks.strip(form.group("reason"));
        boolean trails = before != null && before.getEndLine() == leaf.getStartLine();
        return Optional.of(new IgnoreComment(leaf, ids, reason, trails ? before : after));
    }
}
