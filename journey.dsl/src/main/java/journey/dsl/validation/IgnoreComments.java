// SPDX-License-Identifier: EPL-2.0
package journey.dsl.validation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import journey.dsl.check.CheckDescription;
import journey.dsl.check.CheckResult;
import journey.dsl.check.CheckSettings;
import journey.dsl.text.Blanks;
import journey.dsl.text.Messages;
import journey.dsl.text.Spelling;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.validation.Issue;

/** Applies the comments of one file that hide findings, and reports those that hide nothing. */
public final class IgnoreComments {

    /** The id of the finding on a comment that hides nothing. */
    public static final String UNUSED = "unused-ignore";

    /** The id of the finding on a comment that does not say why. */
    public static final String WITHOUT_REASON = "ignore-without-reason";

    private final CheckSettings settings;
    private final PlacedIssues issues;
    private final List<CheckResult.Ignored> ignored = new ArrayList<>();

    private IgnoreComments(CheckSettings settings, PlacedIssues issues) {
        this.settings = settings;
        this.issues = issues;
    }

    /** Takes out of the issues of a file what its comments hide. */
    public static CheckResult apply(
            XtextResource resource, List<Issue> found, CheckSettings settings) {
        List<IgnoreComment> comments = read(resource);
        Set<String> checks =
                comments.stream()
                        .flatMap(comment -> comment.ids().stream())
                        .map(IgnoreComment.Id::text)
                        .collect(Collectors.toSet());
        PlacedIssues issues = new PlacedIssues(resource, checks);
        found.forEach(issues::add);
        IgnoreComments result = new IgnoreComments(settings, issues);
        comments.forEach(result::apply);
        return new CheckResult(List.copyOf(issues.left()), result.ignored);
    }

    private static List<IgnoreComment> read(XtextResource resource) {
        List<IgnoreComment> comments = new ArrayList<>();
        if (!resource.getParseResult().getRootNode().getText().contains("ignore")) {
            return comments;
        }
        List<ILeafNode> pending = new ArrayList<>();
        ILeafNode before = null;
        for (ILeafNode leaf : resource.getParseResult().getRootNode().getLeafNodes()) {
            if (leaf.isHidden()) {
                pending.add(leaf);
                continue;
            }
            collect(pending, before, leaf, comments);
            before = leaf;
        }
        collect(pending, before, null, comments);
        return comments;
    }

    private static void collect(
            List<ILeafNode> pending,
            ILeafNode before,
            ILeafNode after,
            List<IgnoreComment> comments) {
        pending.forEach(leaf -> IgnoreComment.of(leaf, before, after).ifPresent(comments::add));
        pending.clear();
    }

    private void apply(IgnoreComment comment) {
        int start = comment.comment().getOffset();
        int length = Blanks.stripTrailing(comment.comment().getText()).length();
        if (comment.ids().isEmpty()) {
            report(comment, UNUSED, Messages.sentence(UNUSED + ".no-id"), start, length);
        } else if (comment.reason().isEmpty()) {
            String message = Messages.sentence(WITHOUT_REASON);
            report(comment, WITHOUT_REASON, message, start, length);
        } else {
            Set<String> seen = new HashSet<>();
            comment.ids().forEach(id -> apply(comment, id, seen.add(id.text())));
        }
    }

    private void apply(IgnoreComment comment, IgnoreComment.Id id, boolean first) {
        Optional<CheckDescription> check = CheckCatalogue.find(id.text());
        if (check.isEmpty()) {
            reportUnknown(comment, id);
        } else if (check.get().isAlwaysError()) {
            report(comment, id, Messages.sentence(UNUSED + ".error", id.text()));
        } else if (!(first && hides(comment, id.text()))
                && settings.severityOf(check.get()) != Severity.IGNORE) {
            report(comment, id, Messages.sentence(UNUSED, id.text()));
        }
    }

    private boolean hides(IgnoreComment comment, String id) {
        if (comment.target() == null) {
            return false;
        }
        List<Issue> hidden = issues.take(id, comment.target());
        hidden.forEach(issue -> ignored.add(new CheckResult.Ignored(issue, comment.reason())));
        return !hidden.isEmpty();
    }

    private void reportUnknown(IgnoreComment comment, IgnoreComment.Id id) {
        Spelling.nearest(id.text(), CheckCatalogue.all().stream().map(CheckDescription::id))
                .ifPresentOrElse(
                        meant -> {
                            String message = Messages.sentence(UNUSED + ".meant", id.text(), meant);
                            report(comment, id, message, id.text(), meant);
                        },
                        () ->
                                report(
                                        comment,
                                        id,
                                        Messages.sentence(UNUSED + ".unknown", id.text())));
    }

    private void report(IgnoreComment comment, IgnoreComment.Id id, String message) {
        report(comment, id, message, id.text());
    }

    private void report(
            IgnoreComment comment, IgnoreComment.Id id, String message, String... data) {
        report(comment, UNUSED, message, id.offset(), id.text().length(), data);
    }

    private void report(
            IgnoreComment comment,
            String check,
            String message,
            int offset,
            int length,
            String... data) {
        Severity severity = settings.severityOf(CheckCatalogue.find(check).orElseThrow());
        if (severity == Severity.IGNORE) {
            return;
        }
        Issue.IssueImpl issue = new Issue.IssueImpl();
        issue.setCode(check);
        issue.setSeverity(severity);
        issue.setMessage(message);
        issue.setOffset(offset);
        issue.setLength(length);
        issue.setLineNumber(comment.comment().getStartLine());
        issue.setData(data);
        ILeafNode near = comment.target() == null ? comment.comment() : comment.target();
        EObject element = NodeModelUtils.findActualSemanticObjectFor(near);
        issue.setUriToProblem(element == null ? null : EcoreUtil.getURI(element));
        issues.add(issue);
    }
}
