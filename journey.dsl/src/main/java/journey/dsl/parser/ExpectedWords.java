// SPDX-License-Identifier: EPL-2.0
package journey.dsl.parser;

import java.util.ArrayList;
import java.util.List;
import journey.dsl.text.Words;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.Alternatives;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.EnumRule;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Group;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.RuleCall;

/** Says what the grammar expects at a place, in the words of the language's users. */
final class ExpectedWords {

    private ExpectedWords() {}

    /** What stands at a place of the grammar: {@code a title in quotes}, an opening brace. */
    static String at(AbstractElement element) {
        if (element instanceof Keyword keyword) {
            return "'" + keyword.getValue() + "'";
        }
        Assignment assignment = GrammarUtil.containingAssignment(element);
        CrossReference reference =
                element instanceof CrossReference self
                        ? self
                        : GrammarUtil.containingCrossReference(element);
        if (reference != null) {
            String kind = Words.kind((EClass) reference.getType().getClassifier());
            return "the name of " + Words.withArticle(kind);
        }
        AbstractRule rule =
                element instanceof RuleCall call
                        ? call.getRule()
                        : GrammarUtil.containingRule(element);
        if (rule instanceof EnumRule values) {
            return Words.either(RuleWords.keywords(values));
        }
        return switch (rule.getName()) {
            case "Name", "QualifiedName", "ID" -> "a name";
            case "STRING" ->
                    assignment != null && assignment.getFeature().equals("title")
                            ? "a title in quotes"
                            : "a text in quotes";
            case "Date" -> "a date such as 2026-11-21";
            case "Period" -> "a period such as 2026-Q1";
            case "Decimal", "Whole" -> "a number";
            default -> "a " + GrammarWords.ruleWord(rule);
        };
    }

    /** What the rule expects that met the mistake. */
    static String of(Mistake mistake) {
        AbstractRule rule = BlockVocabulary.calledRule(mistake.call());
        return GrammarWords.isValue(rule) || rule instanceof EnumRule
                ? at(required((AbstractElement) mistake.call()))
                : continuation(mistake);
    }

    /** What has to stand at the place of a value that may be left out: what comes after it. */
    private static AbstractElement required(AbstractElement value) {
        Assignment part = GrammarUtil.containingAssignment(value);
        if (part == null
                || !GrammarUtil.isOptionalCardinality(part)
                || !(part.eContainer() instanceof Group group)) {
            return value;
        }
        AbstractElement next = group.getElements().get(group.getElements().indexOf(part) + 1);
        return next instanceof Assignment assignment ? assignment.getTerminal() : next;
    }

    /** What can follow the last token where the grammar has a choice. */
    private static String continuation(Mistake mistake) {
        AbstractRule rule = BlockVocabulary.calledRule(mistake.call());
        List<String> next = new ArrayList<>();
        if (mistake.lastElement() instanceof AbstractElement last
                && last.eContainer() instanceof Group group) {
            int following = group.getElements().indexOf(last) + 1;
            if (following < group.getElements().size()) {
                collectChoices(group.getElements().get(following), next);
            }
        }
        return next.isEmpty()
                ? "the rest of the " + GrammarWords.ruleWord(rule)
                : Words.either(next);
    }

    private static void collectChoices(AbstractElement element, List<String> choices) {
        if (element instanceof Alternatives alternatives) {
            alternatives.getElements().forEach(choice -> collectChoices(choice, choices));
        } else if (element instanceof Group group) {
            collectChoices(group.getElements().get(0), choices);
        } else if (element instanceof Assignment assignment) {
            collectChoices(assignment.getTerminal(), choices);
        } else if (element instanceof CrossReference reference) {
            choices.add(at(reference.getTerminal()));
        } else if (element instanceof RuleCall call && call.getRule() instanceof EnumRule values) {
            choices.addAll(RuleWords.keywords(values));
        } else {
            choices.add(at(element));
        }
    }
}
