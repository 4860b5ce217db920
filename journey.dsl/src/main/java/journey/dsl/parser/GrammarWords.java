// SPDX-License-Identifier: EPL-2.0
package journey.dsl.parser;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import journey.dsl.services.JourneyGrammarAccess;
import journey.dsl.text.Spelling;
import journey.dsl.text.Words;
import journey.model.NamedElement;
import org.antlr.runtime.Token;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.EnumRule;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;

/** Speaks of the grammar's elements in the words of the language's users. */
@Singleton
final class GrammarWords {

    private static final Set<String> NAME_RULES = Set.of("Name", "QualifiedName");

    private final BlockVocabulary vocabulary;
    private final JourneyGrammarAccess grammarAccess;
    private final Set<String> nameWords;

    @Inject
    GrammarWords(BlockVocabulary vocabulary, JourneyGrammarAccess grammarAccess) {
        this.vocabulary = vocabulary;
        this.grammarAccess = grammarAccess;
        this.nameWords = Set.copyOf(RuleWords.keywords(grammarAccess.getNameRule()));
    }

    /** The block that was being read: {@code stage Buy}, {@code this file}. */
    String block(Mistake mistake) {
        if (mistake.blockLine() == 0) {
            return "a file directly";
        }
        EObject owner = mistake.getCurrentContext();
        return owner instanceof NamedElement
                ? Words.named(owner)
                : Words.withArticle(ruleWord(mistake.block().owner()));
    }

    /** Where a word belongs: {@code in a stage}, {@code to a touchpoint}; empty for no keyword. */
    List<String> homesOf(String word) {
        List<String> homes = new ArrayList<>();
        for (BlockMembers members : vocabulary.all()) {
            if (members.firstWords().contains(word)) {
                homes.add("in " + Words.withArticle(ruleWord(members.owner())));
            }
        }
        if (homes.isEmpty()) {
            for (ParserRule rule : GrammarUtil.allParserRules(grammarAccess.getGrammar())) {
                if (!isFragment(rule)
                        && !isValue(rule)
                        && RuleWords.beginningsOfClauses(rule).anyMatch(word::equals)) {
                    homes.add("to " + Words.withArticle(ruleWord(rule)));
                }
            }
        }
        return homes.stream().distinct().sorted().toList();
    }

    /** Tells whether a word belongs to a rule that opens a block, and not in the block. */
    boolean standsBeforeBlock(String word, AbstractRule owner) {
        BlockMembers members = vocabulary.membersOf(owner);
        return members != null
                && owner instanceof ParserRule rule
                && !members.firstWords().contains(word)
                && RuleWords.continuationsOf(rule).anyMatch(word::equals);
    }

    /** The nearest valid value when an enumeration was misspelt, as a sentence; else empty. */
    String suggestion(Mistake mistake, Token found) {
        AbstractRule rule = BlockVocabulary.calledRule(mistake.call());
        if (!(rule instanceof EnumRule) || found.getType() == Token.EOF) {
            return "";
        }
        return Spelling.nearest(found.getText(), RuleWords.keywords(rule).stream())
                .map(" Did you mean '%s'?"::formatted)
                .orElse("");
    }

    /** How to write what stands where a name is due, as a sentence; else empty. */
    String nameHint(Mistake mistake) {
        String text = mistake.found().getText();
        if (mistake.found().getType() == Token.EOF || !mistake.continuesLine()) {
            return "";
        }
        if (Character.isDigit(text.charAt(0))) {
            return " A name begins with a letter.";
        }
        boolean keyword =
                vocabulary.tokenName(mistake.found().getType()).startsWith("'")
                        && Character.isLetter(text.charAt(0));
        return keyword && !nameWords.contains(text)
                ? " To use it as a name write ^%s.".formatted(text)
                : "";
    }

    /** Tells whether a name was due where the parser met the mistake. */
    boolean expectsName(Mistake mistake) {
        return isNameRule(BlockVocabulary.calledRule(mistake.call()));
    }

    /**
     * Tells whether an element stands for a token, named as in {@link BlockVocabulary#tokenName}.
     */
    static boolean isToken(AbstractElement element, String name) {
        return (element instanceof Keyword || element instanceof RuleCall)
                && name.equals(tokenName(element));
    }

    /** The name of the token that a keyword or the call of a terminal rule stands for. */
    static String tokenName(AbstractElement token) {
        return token instanceof Keyword keyword
                ? "'" + keyword.getValue() + "'"
                : "RULE_" + ((RuleCall) token).getRule().getName();
    }

    /** A token as a message shows it. */
    static String quoted(Token token) {
        if (token.getType() == Token.EOF) {
            return "the end of the file";
        }
        String text = Words.shortened(token.getText());
        return text.startsWith("\"") ? "the text " + text : "'" + text + "'";
    }

    static boolean isPartOfName(AbstractElement element) {
        return GrammarUtil.containingRule(element).getName().equals("Name");
    }

    static boolean isValue(AbstractRule rule) {
        return rule instanceof ParserRule parserRule && GrammarUtil.isDatatypeRule(parserRule);
    }

    static boolean isNameRule(AbstractRule rule) {
        return NAME_RULES.contains(rule.getName());
    }

    static boolean isFragment(AbstractRule rule) {
        return rule instanceof ParserRule parserRule && parserRule.isFragment();
    }

    /** The word for what a rule describes: {@code stage}. */
    static String ruleWord(AbstractRule rule) {
        return switch (rule.getName()) {
            case "PersonaPain" -> "pain";
            case "ExpectedEffect" -> "expected effect";
            case "JourneyFile" -> "file";
            default ->
                    rule.getType().getClassifier() instanceof EClass type
                            ? Words.kind(type)
                            : rule.getName();
        };
    }
}
