// SPDX-License-Identifier: EPL-2.0
package journey.dsl.fixes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import journey.dsl.check.CheckFix;
import journey.dsl.check.Fix;
import journey.dsl.editing.Edits;
import journey.dsl.editing.TextLines;
import journey.dsl.text.Messages;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.validation.Issue;

/** Removes a fact that repeats the one before it word by word. */
public final class RemoveRepeatedFact implements CheckFix {

    @Override
    public boolean isSafe() {
        return true;
    }

    @Override
    public Optional<Fix> fix(XtextResource resource, EObject element, Issue issue) {
        TextLines lines = TextLines.of(resource);
        String text = lines.text();
        List<INode> facts = new ArrayList<>();
        collectFacts(NodeModelUtils.findActualNodeFor(element), element, facts);
        facts.removeIf(fact -> fact.getOffset() > issue.getOffset());
        INode repetition = facts.remove(facts.size() - 1);
        return facts.stream()
                .filter(fact -> fact.getGrammarElement() == repetition.getGrammarElement())
                .reduce((earlier, later) -> later)
                .filter(fact -> words(text, fact).equals(words(text, repetition)))
                .map(
                        fact ->
                                Edits.removeRegion(
                                        lines, repetition.getOffset(), repetition.getEndOffset()))
                .map(edit -> new Fix(title(issue), isSafe(), List.of(edit)));
    }

    /** The facts of an element in the order of the text: {@code due 2026-12-15}, or {@code key}. */
    private static void collectFacts(ICompositeNode node, EObject element, List<INode> facts) {
        for (INode child : node.getChildren()) {
            if (isFact(child)) {
                facts.add(child);
            } else if (child instanceof ICompositeNode part
                    && part.getSemanticElement() == element) {
                collectFacts(part, element, facts);
            }
        }
    }

    private static boolean isFact(INode node) {
        return node.getGrammarElement() instanceof AbstractElement grammar
                && (GrammarUtil.containingAssignment(grammar) != null
                        || grammar instanceof RuleCall call
                                && call.getRule() instanceof ParserRule rule
                                && rule.isFragment());
    }

    /** Comments between the words count, so that none is lost. */
    private static String words(String text, INode fact) {
        return text.substring(fact.getOffset(), fact.getEndOffset());
    }

    private static String title(Issue issue) {
        return Messages.sentence(issue.getCode() + ".fix");
    }
}
