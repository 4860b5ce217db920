// SPDX-License-Identifier: EPL-2.0
package journey.dsl.parser;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ListMultimap;
import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import journey.dsl.services.JourneyGrammarAccess;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.Alternatives;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.EnumLiteralDeclaration;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Group;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.TerminalRule;

/**
 * Which tokens can follow one another. A token stands in the grammar as a keyword or as the call of
 * a terminal rule.
 */
@Singleton
final class GrammarPaths {

    private final ListMultimap<AbstractRule, AbstractElement> calls = ArrayListMultimap.create();
    private final ListMultimap<String, AbstractElement> words = ArrayListMultimap.create();
    private final Map<AbstractElement, Set<AbstractElement>> after = new ConcurrentHashMap<>();

    @Inject
    GrammarPaths(JourneyGrammarAccess grammarAccess) {
        for (AbstractRule rule : grammarAccess.getGrammar().getRules()) {
            for (RuleCall call : GrammarUtil.containedRuleCalls(rule)) {
                calls.put(call.getRule(), call);
            }
            if (rule instanceof ParserRule parserRule && !GrammarUtil.isDatatypeRule(parserRule)) {
                EcoreUtil2.getAllContentsOfType(rule, Keyword.class)
                        .forEach(word -> words.put("'" + word.getValue() + "'", word));
            }
        }
    }

    /**
     * Tells whether a word that may be a name is none: what comes after it follows the word of the
     * language further than it follows a name.
     *
     * @param name where a name is due: the reference or the call of a rule
     * @param word the name of the token, as in {@link BlockVocabulary#tokenName}
     * @param next the names of the tokens after it
     */
    boolean isNoName(AbstractElement name, String word, List<String> next) {
        return length(after(name), next)
                < length(
                        words.get(word).stream()
                                .flatMap(it -> after(it).stream())
                                .collect(Collectors.toSet()),
                        next);
    }

    /** How many of the tokens can stand one after the other, the first of them here. */
    private int length(Set<AbstractElement> possible, List<String> tokens) {
        Set<AbstractElement> here = possible;
        for (int i = 0; i < tokens.size(); i++) {
            String token = tokens.get(i);
            List<AbstractElement> taken =
                    here.stream().filter(it -> GrammarWords.isToken(it, token)).toList();
            if (taken.isEmpty()) {
                return i;
            }
            here = taken.stream().flatMap(it -> after(it).stream()).collect(Collectors.toSet());
        }
        return tokens.size();
    }

    /** The tokens that can follow a part of the grammar, whatever calls its rule. */
    private Set<AbstractElement> after(AbstractElement part) {
        Set<AbstractElement> known = after.get(part);
        if (known == null) {
            known = new LinkedHashSet<>();
            collectAfter(part, known, new HashSet<>());
            after.put(part, known);
        }
        return known;
    }

    private void collectAfter(EObject part, Set<AbstractElement> next, Set<EObject> seen) {
        if (!seen.add(part)) {
            return;
        }
        if (part instanceof AbstractRule rule) {
            calls.get(rule).forEach(call -> collectAfter(call, next, seen));
            return;
        }
        if (part instanceof AbstractElement element && GrammarUtil.isMultipleCardinality(element)) {
            collectFirst(element, next);
        }
        if (part.eContainer() instanceof Group group) {
            List<AbstractElement> rest =
                    group.getElements()
                            .subList(
                                    group.getElements().indexOf(part) + 1,
                                    group.getElements().size());
            if (!collectFirst(rest, next)) {
                return;
            }
        }
        collectAfter(part.eContainer(), next, seen);
    }

    private static boolean collectFirst(
            Collection<AbstractElement> parts, Set<AbstractElement> first) {
        for (AbstractElement part : parts) {
            if (!collectFirst(part, first)) {
                return false;
            }
        }
        return true;
    }

    /** Adds the tokens that a part of the grammar can begin with; true when it can be empty. */
    static boolean collectFirst(AbstractElement part, Set<AbstractElement> first) {
        boolean empty = GrammarUtil.isOptionalCardinality(part);
        if (part instanceof Keyword) {
            first.add(part);
        } else if (part instanceof EnumLiteralDeclaration literal) {
            first.add(literal.getLiteral());
        } else if (part instanceof Assignment assignment) {
            empty |= collectFirst(assignment.getTerminal(), first);
        } else if (part instanceof CrossReference reference) {
            empty |= collectFirst(reference.getTerminal(), first);
        } else if (part instanceof RuleCall call) {
            if (call.getRule() instanceof TerminalRule) {
                first.add(call);
            } else {
                empty |= collectFirst(call.getRule().getAlternatives(), first);
            }
        } else if (part instanceof Alternatives alternatives) {
            for (AbstractElement alternative : alternatives.getElements()) {
                empty |= collectFirst(alternative, first);
            }
        } else if (part instanceof Group group) {
            empty |= collectFirst(group.getElements(), first);
        } else {
            return true; // an action takes no token
        }
        return empty;
    }
}
