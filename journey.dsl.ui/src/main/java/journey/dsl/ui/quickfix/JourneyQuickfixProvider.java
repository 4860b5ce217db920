// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ui.quickfix;

import com.google.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import journey.dsl.check.Fix;
import journey.dsl.editing.TextEdit;
import journey.dsl.ui.explanation.Explanations;
import journey.dsl.validation.CheckCatalogue;
import journey.dsl.validation.Fixes;
import journey.dsl.validation.IgnoreFinding;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.ui.editor.model.IXtextDocument;
import org.eclipse.xtext.ui.editor.model.edit.IModification;
import org.eclipse.xtext.ui.editor.model.edit.IModificationContext;
import org.eclipse.xtext.ui.editor.model.edit.IssueModificationContext;
import org.eclipse.xtext.ui.editor.quickfix.IssueResolution;
import org.eclipse.xtext.ui.editor.quickfix.IssueResolutionProvider;
import org.eclipse.xtext.validation.Issue;

/**
 * Offers what the command line would do about a finding, from the same classes; to ignore it with a
 * reason; and to explain it.
 */
public class JourneyQuickfixProvider implements IssueResolutionProvider {

    private static final int FIX_FIRST = 3;
    private static final int THEN_EXPLAIN = 2;
    private static final int IGNORE_LAST = 1;

    private final Fixes fixes;
    private final Explanations explanations;
    private final ReasonQuestion reasons;
    private final IssueModificationContext.Factory contexts;

    @Inject
    JourneyQuickfixProvider(
            Fixes fixes,
            Explanations explanations,
            ReasonQuestion reasons,
            IssueModificationContext.Factory contexts) {
        this.fixes = fixes;
        this.explanations = explanations;
        this.reasons = reasons;
        this.contexts = contexts;
    }

    @Override
    public boolean hasResolutionFor(String checkId) {
        return CheckCatalogue.find(checkId).isPresent();
    }

    @Override
    public List<IssueResolution> getResolutions(Issue issue) {
        if (!hasResolutionFor(issue.getCode())) {
            return List.of();
        }
        IModificationContext context = contexts.createModificationContext(issue);
        List<IssueResolution> resolutions = new ArrayList<>();
        IXtextDocument document = context.getXtextDocument();
        if (document != null) {
            fix(document, issue).ifPresent(fix -> resolutions.add(resolution(fix, issue, context)));
        }
        resolutions.add(explain(issue, context));
        if (IgnoreFinding.isPossible(issue.getCode())) {
            resolutions.add(ignore(issue, context));
        }
        return resolutions;
    }

    private IssueResolution resolution(Fix fix, Issue issue, IModificationContext context) {
        IModification modification =
                it ->
                        fix(it.getXtextDocument(), issue)
                                .ifPresent(
                                        now ->
                                                DocumentEdits.apply(
                                                        it.getXtextDocument(), now.edits()));
        String description =
                fix.safe() ? "" : "Leaves a gap, marked TODO or to be checked, for you to fill in.";
        return new IssueResolution(
                fix.title(), description, "fix.png", context, modification, FIX_FIRST);
    }

    private Optional<Fix> fix(IXtextDocument document, Issue issue) {
        return document.tryReadOnly(
                resource -> fixes.fixFor(resource, issue), Optional::<Fix>empty);
    }

    private IssueResolution explain(Issue issue, IModificationContext context) {
        return new IssueResolution(
                "Open explanation",
                CheckCatalogue.find(issue.getCode()).map(explanations::plainSummary).orElse(""),
                "explanation.png",
                context,
                it -> CheckCatalogue.find(issue.getCode()).ifPresent(explanations::open),
                THEN_EXPLAIN);
    }

    private IssueResolution ignore(Issue issue, IModificationContext context) {
        return new IssueResolution(
                "Ignore this check here...",
                "Asks for the reason and writes both as a comment above the line.",
                "ignore.png",
                context,
                it ->
                        reasons.ask(issue.getMessage())
                                .flatMap(reason -> ignoring(it.getXtextDocument(), issue, reason))
                                .ifPresent(
                                        edit ->
                                                DocumentEdits.apply(
                                                        it.getXtextDocument(), List.of(edit))),
                IGNORE_LAST);
    }

    private static Optional<TextEdit> ignoring(
            IXtextDocument document, Issue issue, String reason) {
        return document.tryReadOnly(
                (XtextResource resource) -> IgnoreFinding.edit(resource, issue, reason),
                Optional::<TextEdit>empty);
    }
}
