// SPDX-License-Identifier: EPL-2.0
package journey.dsl.clauses;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import journey.model.JourneyFile;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.Alternatives;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Group;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/**
 * One thing that an element can say, in the words of the grammar: {@code by Baristas}, {@code key},
 * or a whole member such as a pain. The order in which the grammar names them is the canonical
 * order, for tools that add one.
 *
 * @param grammar the part of the grammar: a call of a fragment, an optional group, an assignment
 * @param rank its place among the clauses of the same element, from 0
 * @param inBlock whether it stands between the braces
 */
public record Clause(AbstractElement grammar, int rank, boolean inBlock) {

    /**
     * All that an element can say, in canonical order. The grammar is searched each time: a caller
     * with many elements asks {@link Clauses}.
     *
     * @param element with a text
     */
    public static List<Clause> of(EObject element) {
        List<Clause> clauses = new ArrayList<>();
        collect(rule(element).getAlternatives(), element instanceof JourneyFile, clauses);
        return clauses;
    }

    /** The clause that gives a feature its values. */
    public static Clause of(EObject element, EStructuralFeature feature) {
        return of(element).stream()
                .filter(clause -> clause.states(feature))
                .findFirst()
                .orElseThrow();
    }

    private static void collect(AbstractElement part, boolean inBlock, List<Clause> clauses) {
        if (isClause(part)) {
            clauses.add(new Clause(part, clauses.size(), inBlock));
        } else if (part instanceof Group group) {
            boolean within = inBlock;
            for (AbstractElement child : group.getElements()) {
                within |= child instanceof Keyword word && word.getValue().equals("{");
                collect(child, within, clauses);
            }
        } else if (part instanceof Alternatives alternatives) {
            alternatives.getElements().forEach(child -> collect(child, inBlock, clauses));
        } else if (part instanceof RuleCall call) {
            collect(call.getRule().getAlternatives(), inBlock, clauses);
        }
    }

    /** A fragment that only names alternatives is no clause: each of them is one. */
    private static boolean isClause(AbstractElement part) {
        if (part instanceof Group group) {
            return (GrammarUtil.isOptionalCardinality(group)
                            || group.eContainer() instanceof Alternatives)
                    && group.getElements().get(0) instanceof Keyword word
                    && !word.getValue().equals("{");
        }
        return part instanceof Assignment
                || (part instanceof RuleCall call
                        && !(call.getRule().getAlternatives() instanceof Alternatives));
    }

    /** Two rules make pains; which one it was, its node knows. */
    private static AbstractRule rule(EObject element) {
        EObject called = NodeModelUtils.findActualNodeFor(element).getGrammarElement();
        if (called instanceof RuleCall call && makes(call.getRule(), element)) {
            return call.getRule();
        }
        return GrammarUtil.getGrammar(called).getRules().stream()
                .filter(rule -> makes(rule, element))
                .findFirst()
                .orElseThrow();
    }

    private static boolean makes(AbstractRule rule, EObject element) {
        return rule instanceof ParserRule parserRule
                && !parserRule.isFragment()
                && rule.getType().getClassifier() == element.eClass();
    }

    /** Tells whether this clause gives a feature its values. */
    public boolean states(EStructuralFeature feature) {
        return features().contains(feature.getName());
    }

    /** The names of the features that this clause gives values to, in the order of its words. */
    public Set<String> features() {
        AbstractElement part =
                grammar instanceof RuleCall call ? call.getRule().getAlternatives() : grammar;
        return Stream.concat(
                        Stream.of(part),
                        EcoreUtil2.getAllContentsOfType(part, AbstractElement.class).stream())
                .filter(Assignment.class::isInstance)
                .map(assignment -> ((Assignment) assignment).getFeature())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /**
     * Tells whether an element says a feature only along with another one: the end of a span, the
     * value of a target.
     */
    public static boolean isSecondPart(EObject element, EStructuralFeature feature) {
        return of(element).stream()
                .map(clause -> clause.features().iterator().next())
                .noneMatch(feature.getName()::equals);
    }

    /** Tells whether an element cannot do without. */
    public boolean isMandatory() {
        return grammar instanceof Assignment
                && !inBlock
                && !GrammarUtil.isOptionalCardinality(grammar)
                && !(grammar.eContainer() instanceof Alternatives);
    }

    boolean holds(EObject grammarElement) {
        return EcoreUtil.isAncestor(grammar, grammarElement);
    }
}
