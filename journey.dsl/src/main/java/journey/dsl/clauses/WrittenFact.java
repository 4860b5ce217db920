// SPDX-License-Identifier: EPL-2.0
package journey.dsl.clauses;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.EnumRule;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Group;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/**
 * What an element says at one place of its text: a clause with the nodes that it was made of.
 *
 * @param nodes in the order of the text, at least one
 */
public record WrittenFact(Clause clause, List<INode> nodes) {

    /** What an element says, in the order of the text; its element must have a text. */
    public static List<WrittenFact> of(EObject element) {
        return of(element, Clause.of(element));
    }

    /**
     * What an element says, in the order of the text; its element must have a text.
     *
     * @param clauses the element's clauses, if the caller has them already
     */
    public static List<WrittenFact> of(EObject element, List<Clause> clauses) {
        List<WrittenFact> facts = new ArrayList<>();
        collect(NodeModelUtils.findActualNodeFor(element), clauses, facts);
        return facts;
    }

    private static void collect(
            ICompositeNode node, List<Clause> clauses, List<WrittenFact> facts) {
        for (INode child : node.getChildren()) {
            Optional<Clause> clause =
                    clauses.stream().filter(it -> it.holds(child.getGrammarElement())).findFirst();
            if (clause.isPresent()) {
                add(child, clause.get(), facts);
            } else if (child instanceof ICompositeNode part) {
                collect(part, clauses, facts);
            }
        }
    }

    /** The words of a group are siblings in the tree: they go together. */
    private static void add(INode node, Clause clause, List<WrittenFact> facts) {
        if (node instanceof ILeafNode leaf && leaf.isHidden()) {
            return;
        }
        WrittenFact last = facts.isEmpty() ? null : facts.get(facts.size() - 1);
        if (clause.grammar() instanceof Group && last != null && last.clause.equals(clause)) {
            last.nodes.add(node);
        } else {
            facts.add(new WrittenFact(clause, new ArrayList<>(List.of(node))));
        }
    }

    public int start() {
        return nodes.get(0).getOffset();
    }

    public int end() {
        return nodes.get(nodes.size() - 1).getEndOffset();
    }

    /** The words that it consists of, without comments. A name, qualified or not, is one word. */
    public List<INode> words() {
        List<INode> words = new ArrayList<>();
        nodes.forEach(node -> collect(node, words));
        return words;
    }

    private static void collect(INode node, List<INode> words) {
        if (node instanceof ICompositeNode part && !isValue(part)) {
            part.getChildren().forEach(child -> collect(child, words));
        } else if (!(node instanceof ILeafNode leaf && leaf.isHidden())) {
            words.add(node);
        }
    }

    private static boolean isValue(INode node) {
        EObject grammar = node.getGrammarElement();
        return grammar instanceof CrossReference
                || (grammar instanceof RuleCall call
                        && (GrammarUtil.isDatatypeRuleCall(call)
                                || call.getRule() instanceof EnumRule));
    }
}
