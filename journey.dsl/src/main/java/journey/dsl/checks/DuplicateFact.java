// SPDX-License-Identifier: EPL-2.0
package journey.dsl.checks;

import java.util.HashSet;
import java.util.Set;
import journey.dsl.text.Words;
import journey.dsl.validation.CheckGroup;
import journey.dsl.validation.CheckInfo;
import journey.dsl.validation.JourneyCheck;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.validation.Check;

/** Finds facts that an element can have once and that are written twice, such as two purposes. */
@CheckInfo(id = "duplicate-fact", severity = Severity.ERROR, group = CheckGroup.ERRORS)
public final class DuplicateFact extends JourneyCheck {

    /** What is always written together with the feature before it. */
    private static final Set<String> SECOND_PARTS =
            Set.of("target", "scaleMax", "collectedTo", "measuredAfter");

    @Check
    public void factsAreWrittenOnce(EObject element) {
        ICompositeNode node = NodeModelUtils.findActualNodeFor(element);
        if (node != null) {
            check(element, node, new HashSet<>());
        }
    }

    private void check(EObject element, ICompositeNode node, Set<String> seen) {
        for (INode child : node.getChildren()) {
            Assignment assignment = assignmentOf(child);
            if (assignment != null) {
                String name = assignment.getFeature();
                EStructuralFeature feature = element.eClass().getEStructuralFeature(name);
                if (!feature.isMany() && !seen.add(name) && !SECOND_PARTS.contains(name)) {
                    report(element, child, message(element, name));
                }
            } else if (child instanceof ICompositeNode part
                    && part.getSemanticElement() == element) {
                check(element, part, seen); // a fragment, or one of several rules for the element
            }
        }
    }

    private static Assignment assignmentOf(INode node) {
        return node.getGrammarElement() instanceof org.eclipse.xtext.AbstractElement grammar
                ? GrammarUtil.containingAssignment(grammar)
                : null;
    }

    private static String message(EObject element, String feature) {
        String fact =
                switch (feature) {
                    case "state" -> "says twice whether it is current or future";
                    case "scaleMin" -> "has two scales";
                    case "comparison" -> "has two targets";
                    case "collectedFrom" -> "says twice when it was collected";
                    case "measuredBefore" -> "says twice when it was measured";
                    case "due" -> "has two due dates";
                    case "reviewed" -> "has two dates of review";
                    case "topPoints" -> "says twice how many top points count";
                    default -> "has two facts of the kind '" + feature + "'";
                };
        return Words.capitalized(Words.titled(element)) + " " + fact + ".";
    }
}
