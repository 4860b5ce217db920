// SPDX-License-Identifier: EPL-2.0
package journey.diagram.findings;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import journey.diagram.services.MapStates;
import journey.diagram.services.SourceText;
import journey.dsl.check.Fix;
import journey.dsl.editing.TextEdit;
import journey.dsl.ui.explanation.Explanations;
import journey.dsl.ui.quickfix.ReasonQuestion;
import journey.dsl.validation.CheckCatalogue;
import journey.dsl.validation.Fixes;
import journey.dsl.validation.IgnoreFinding;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.xtext.resource.IResourceServiceProvider;
import org.eclipse.xtext.resource.XtextResource;

/** What one can do about the findings on a shape: what the editor offers, and by the same means. */
record FindingActions(EObject shown, IResourceServiceProvider language) {

    /** The fixes of all findings first. Empty when nothing was found. */
    List<IAction> all() {
        List<IAction> actions = new ArrayList<>();
        List<Finding> findings = Findings.of(shown);
        if (new MapStates().canEdit(shown)) {
            for (Finding finding : findings) {
                finding.fix().ifPresent(title -> actions.add(fix(title, finding)));
            }
            findings.stream()
                    .filter(finding -> IgnoreFinding.isPossible(finding.checkId()))
                    .map(this::ignore)
                    .forEach(actions::add);
        }
        findings.stream()
                .map(Finding::checkId)
                .distinct()
                .filter(checkId -> CheckCatalogue.find(checkId).isPresent())
                .map(this::explain)
                .forEach(actions::add);
        return actions;
    }

    private IAction fix(String title, Finding finding) {
        return action(
                "Fix: " + title,
                () ->
                        request(
                                text ->
                                        language.get(Fixes.class)
                                                .fixFor(text, finding.issue())
                                                .map(Fix::edits)));
    }

    private IAction ignore(Finding finding) {
        return action(
                "Ignore " + finding.checkId() + " here...",
                () ->
                        language.get(ReasonQuestion.class)
                                .ask(finding.message())
                                .ifPresent(reason -> ignore(finding, reason)));
    }

    private void ignore(Finding finding, String reason) {
        request(text -> IgnoreFinding.edit(text, finding.issue(), reason).map(List::of));
    }

    private IAction explain(String checkId) {
        return action(
                "Open explanation of " + checkId,
                () ->
                        CheckCatalogue.find(checkId)
                                .ifPresent(language.get(Explanations.class)::open));
    }

    private void request(Correction correction) {
        SourceText.of(shown)
                .ifPresent(
                        text ->
                                text.request(
                                        shown,
                                        (written, editing) ->
                                                correction
                                                        .edits((XtextResource) written.eResource())
                                                        .orElse(List.of())));
    }

    private static IAction action(String title, Runnable run) {
        return new Action(title) {
            @Override
            public void run() {
                run.run();
            }
        };
    }

    private interface Correction {
        Optional<List<TextEdit>> edits(XtextResource text);
    }
}
