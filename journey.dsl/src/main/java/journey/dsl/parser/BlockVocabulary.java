// SPDX-License-Identifier: EPL-2.0
package journey.dsl.parser;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import journey.dsl.services.JourneyGrammarAccess;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Group;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.TerminalRule;
import org.eclipse.xtext.parser.antlr.ITokenDefProvider;

/** Reads from the grammar which members each block may have. */
@Singleton
final class BlockVocabulary {

    private final Map<Integer, String> tokenNames;
    private final Map<String, Integer> tokenTypes = new HashMap<>();
    private final Map<Keyword, BlockMembers> blocks = new HashMap<>();
    private final BitSet wordsOrNames = new BitSet();
    private final BlockMembers file;
    private final Set<AbstractRule> passingOn = new HashSet<>();

    @Inject
    BlockVocabulary(JourneyGrammarAccess grammarAccess, ITokenDefProvider tokens) {
        tokenNames = Map.copyOf(tokens.getTokenDefMap());
        tokenNames.forEach((type, name) -> tokenTypes.put(name, type));
        for (AbstractRule rule : GrammarUtil.allRules(grammarAccess.getGrammar())) {
            if (rule instanceof TerminalRule) {
                continue;
            }
            if (rule instanceof ParserRule parserRule
                    && !GrammarUtil.isDatatypeRule(parserRule)
                    && GrammarUtil.containedKeywords(rule).isEmpty()) {
                passingOn.add(rule);
            }
            rule.eAllContents()
                    .forEachRemaining(
                            element -> {
                                if (element instanceof Keyword brace
                                        && brace.getValue().equals("{")) {
                                    blocks.put(brace, membersAfter(rule, brace));
                                }
                            });
        }
        GrammarUtil.containedKeywords(grammarAccess.getNameRule())
                .forEach(word -> wordsOrNames.set(tokenTypes.get(GrammarWords.tokenName(word))));
        AbstractRule root = grammarAccess.getJourneyFileRule();
        file = members(root, root.getAlternatives(), new BitSet());
    }

    BlockMembers file() {
        return file;
    }

    /** The members of the block that this brace opens, or null for any other keyword. */
    BlockMembers membersAfter(Keyword openingBrace) {
        return blocks.get(openingBrace);
    }

    /** The members of the block that this rule may open, or null when it opens none. */
    BlockMembers membersOf(AbstractRule rule) {
        return blocks.values().stream()
                .filter(members -> members.owner() == rule)
                .findFirst()
                .orElse(null);
    }

    Collection<BlockMembers> all() {
        List<BlockMembers> all = new ArrayList<>(blocks.values());
        all.add(file);
        return all;
    }

    /** Tells whether a rule has no word of its own and only calls one of several others. */
    boolean onlyPassesOn(AbstractRule rule) {
        return passingOn.contains(rule);
    }

    /** Tells whether a token is a word that the author chose. */
    boolean isName(int tokenType) {
        return tokenType == tokenTypes.get("RULE_ID");
    }

    /** Tells whether a token is a word of the language that may be a name as well. */
    boolean isWordOrName(int tokenType) {
        return tokenType >= 0 && wordsOrNames.get(tokenType);
    }

    int openingBrace() {
        return tokenTypes.get("'{'");
    }

    int closingBrace() {
        return tokenTypes.get("'}'");
    }

    boolean isClosingBrace(Keyword keyword) {
        return keyword.getValue().equals("}");
    }

    /** The rule that a grammar element calls; the element itself when it is a rule. */
    static AbstractRule calledRule(EObject call) {
        if (call instanceof CrossReference reference) {
            return calledRule(reference.getTerminal());
        }
        return call instanceof RuleCall ruleCall ? ruleCall.getRule() : (AbstractRule) call;
    }

    /**
     * The quoted keyword or terminal rule behind a token type, such as {@code 'via'} or RULE_ID.
     */
    String tokenName(int type) {
        return tokenNames.getOrDefault(type, "");
    }

    private BlockMembers membersAfter(AbstractRule owner, Keyword brace) {
        Group group = (Group) brace.eContainer();
        AbstractElement members = group.getElements().get(group.getElements().indexOf(brace) + 1);
        BitSet closing = new BitSet();
        closing.set(tokenTypes.get("'}'"));
        return members(owner, members, closing);
    }

    private BlockMembers members(AbstractRule owner, AbstractElement members, BitSet end) {
        Set<AbstractElement> first = new LinkedHashSet<>();
        GrammarPaths.collectFirst(members, first);
        BitSet types = (BitSet) end.clone();
        Set<String> words = new LinkedHashSet<>();
        for (AbstractElement token : first) {
            types.set(tokenTypes.get(GrammarWords.tokenName(token)));
            if (token instanceof Keyword word) {
                words.add(word.getValue());
            }
        }
        return new BlockMembers(owner, types, List.copyOf(words));
    }
}
