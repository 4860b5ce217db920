// SPDX-License-Identifier: EPL-2.0
package journey.dsl.editing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.Group;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/**
 * What an element says at one place of its text: a clause with the nodes that it was made of.
 *
 * @param nodes in the order of the text, at least one
 */
record Fact(Clause clause, List<INode> nodes) {

    /** What an element says, in the order of the text. */
    static List<Fact> of(EObject element) {
        List<Fact> facts = new ArrayList<>();
        collect(NodeModelUtils.findActualNodeFor(element), Clause.of(element), facts);
        return facts;
    }

    private static void collect(ICompositeNode node, List<Clause> clauses, List<Fact> facts) {
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
    private static void add(INode node, Clause clause, List<Fact> facts) {
        if (node instanceof ILeafNode leaf && leaf.isHidden()) {
            return;
        }
        Fact last = facts.isEmpty() ? null : facts.get(facts.size() - 1);
        if (clause.grammar() instanceof Group && last != null && last.clause.equals(clause)) {
            last.nodes.add(node);
        } else {
            facts.add(new Fact(clause, new ArrayList<>(List.of(node))));
        }
    }

    int start() {
        return nodes.get(0).getOffset();
    }

    int end() {
        return nodes.get(nodes.size() - 1).getEndOffset();
    }
}
