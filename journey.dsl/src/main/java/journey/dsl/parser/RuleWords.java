// SPDX-License-Identifier: EPL-2.0
package journey.dsl.parser;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.EnumLiteralDeclaration;
import org.eclipse.xtext.EnumRule;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Group;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;

/** The words with which rules of the grammar begin and go on. */
final class RuleWords {

    private RuleWords() {}

    /** Of words for the same value, such as {@code days} and {@code day}, only the first. */
    static List<String> keywords(AbstractRule rule) {
        return GrammarUtil.containedKeywords(rule).stream()
                .filter(word -> !repeatsValue(word))
                .map(Keyword::getValue)
                .toList();
    }

    private static boolean repeatsValue(Keyword word) {
        return word.eContainer() instanceof EnumLiteralDeclaration value
                && EcoreUtil2.getAllContentsOfType(
                                        GrammarUtil.containingRule(value),
                                        EnumLiteralDeclaration.class)
                                .stream()
                                .filter(it -> it.getEnumLiteral() == value.getEnumLiteral())
                                .findFirst()
                                .orElseThrow()
                        != value;
    }

    /** All words that a rule and the fragments and enumerations it calls can take. */
    static Stream<String> of(ParserRule rule) {
        return rule == null ? Stream.empty() : wordsOf(rule, RuleWords::keywords);
    }

    /** The same, but for words that follow another one: {@code begins}, but not {@code with}. */
    static Stream<String> beginningsOfClauses(ParserRule rule) {
        Set<String> following =
                Stream.concat(Stream.of(rule), fragments(rule))
                        .flatMap(it -> GrammarUtil.containedKeywords(it).stream())
                        .filter(word -> !phrase(word).equals(word.getValue()))
                        .map(Keyword::getValue)
                        .collect(Collectors.toSet());
        return of(rule).filter(word -> !following.contains(word));
    }

    private static Stream<AbstractRule> fragments(ParserRule rule) {
        return EcoreUtil2.getAllContentsOfType(rule, RuleCall.class).stream()
                .map(RuleCall::getRule)
                .filter(GrammarWords::isFragment);
    }

    /** The words with which a rule can go on after its beginning. */
    static Stream<String> continuationsOf(ParserRule rule) {
        if (rule == null) {
            return Stream.empty();
        }
        Set<String> beginnings = beginnings(rule);
        return wordsOf(
                        rule,
                        called ->
                                GrammarWords.isFragment(called)
                                        ? keywords(called).stream().limit(1).toList()
                                        : keywords(called))
                .filter(word -> !beginnings.contains(word));
    }

    /** The words with which a rule begins: {@code leads} and {@code to}. */
    private static Set<String> beginnings(ParserRule rule) {
        Set<AbstractElement> first = new HashSet<>();
        GrammarPaths.collectFirst(rule.getAlternatives(), first);
        return first.stream()
                .filter(Keyword.class::isInstance)
                .flatMap(word -> phraseFrom((Keyword) word))
                .collect(Collectors.toSet());
    }

    private static Stream<String> phraseFrom(Keyword word) {
        Stream<String> own = Stream.of(word.getValue());
        if (word.eContainer() instanceof Group group) {
            int next = group.getElements().indexOf(word) + 1;
            if (next < group.getElements().size()
                    && group.getElements().get(next) instanceof Keyword following) {
                return Stream.concat(own, phraseFrom(following));
            }
        }
        return own;
    }

    private static Stream<String> wordsOf(
            ParserRule rule, Function<AbstractRule, List<String>> ofCalled) {
        List<String> words = new ArrayList<>();
        for (AbstractElement element :
                EcoreUtil2.getAllContentsOfType(rule, AbstractElement.class)) {
            if (element instanceof Keyword keyword) {
                words.add(keyword.getValue());
            } else if (element instanceof RuleCall call
                    && !GrammarWords.isNameRule(call.getRule())
                    && (GrammarWords.isFragment(call.getRule())
                            || call.getRule() instanceof EnumRule)) {
                words.addAll(ofCalled.apply(call.getRule()));
            }
        }
        return words.stream().filter(word -> Character.isLetter(word.charAt(0)));
    }

    /** A word with those directly before it that belong to it: {@code leads to}. */
    static String phrase(Keyword word) {
        if (word.eContainer() instanceof Group group) {
            int place = group.getElements().indexOf(word);
            if (place > 0 && group.getElements().get(place - 1) instanceof Keyword before) {
                return phrase(before) + " " + word.getValue();
            }
        }
        return word.getValue();
    }
}
