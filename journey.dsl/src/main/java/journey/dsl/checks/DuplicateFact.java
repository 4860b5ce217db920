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
                if (!feature.isMany() && !seen.add(name)) {
                    report(element, child, message(element, name));
                }
            } else if (child instanceof ICompositeNode fragment
                    && !fragment.hasDirectSemanticElement()) {
                check(element, fragment, seen);
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
                    case "scaleMin", "scaleMax" -> "has its scale twice";
                    case "comparison" -> "has two targets";
                    default -> "has two values for its " + feature;
                };
        return Words.capitalized(Words.titled(element)) + " " + fact + ".";
    }
}
