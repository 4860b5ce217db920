// SPDX-License-Identifier: EPL-2.0
package journey.dsl.checks;

import java.util.HashSet;
import java.util.Set;
import journey.dsl.check.CheckGroup;
import journey.dsl.check.CheckInfo;
import journey.dsl.check.JourneyCheck;
import journey.dsl.clauses.Clause;
import journey.dsl.fixes.RemoveRepeatedFact;
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
@CheckInfo(
        id = "duplicate-fact",
        severity = Severity.ERROR,
        group = CheckGroup.ERRORS,
        fix = RemoveRepeatedFact.class)
public final class DuplicateFact extends JourneyCheck {

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
                boolean isRepeated = !feature.isMany() && !seen.add(name);
                if (isRepeated && !Clause.isSecondPart(element, feature)) {
                    report(element, child, fault(element, name));
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

    private String fault(EObject element, String feature) {
        return switch (feature) {
            case "state" -> variant("state", element);
            case "scaleMin" -> variant("scale-min", element);
            case "comparison" -> variant("comparison", element);
            case "collectedFrom" -> variant("collected-from", element);
            case "measuredBefore" -> variant("measured-before", element);
            case "due" -> variant("due", element);
            case "reviewed" -> variant("reviewed", element);
            case "topPoints" -> variant("top-points", element);
            case "timeColumn" -> variant("time-column", element);
            case "eventColumn" -> variant("event-column", element);
            case "lostAfter" -> variant("lost-after", element);
            case "sampleSize" -> variant("sample-size", element);
            default -> variant("other", element, feature);
        };
    }
}
