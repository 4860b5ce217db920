// SPDX-License-Identifier: EPL-2.0
package journey.dsl.parser;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import journey.dsl.parser.antlr.internal.InternalJourneyParser;
import journey.dsl.services.JourneyGrammarAccess;
import org.antlr.runtime.Token;
import org.antlr.runtime.TokenStream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.Keyword;

/**
 * Knows where it is: in which rules, in which blocks, and after which token.
 *
 * <p>It depends on the shape of the grammar: every member of a block is a rule or fragment of its
 * own.
 */
abstract class BlockTrackingParser extends InternalJourneyParser {

    final BlockVocabulary vocabulary;
    final TokenPlaces places;
    final WordsAsNames wordsAsNames;
    final LastToken last = new LastToken();

    /** The blocks that are open, the innermost first. */
    final Deque<OpenBlock> blocks = new ArrayDeque<>();

    /** What called each active rule: a rule call, or the rule itself at the entry. */
    private final List<EObject> calls = new ArrayList<>();

    private EObject nextCall;
    private AbstractRule lastMember;

    BlockTrackingParser(
            TokenStream input,
            JourneyGrammarAccess grammarAccess,
            BlockVocabulary vocabulary,
            GrammarPaths paths) {
        super(input, grammarAccess);
        this.vocabulary = vocabulary;
        this.places = new TokenPlaces(input, vocabulary);
        this.wordsAsNames = new WordsAsNames(input, vocabulary, paths);
    }

    /** Is called whenever the parser is about to choose a member of the innermost block. */
    abstract void synchronize();

    /** Returns how many rules are active. */
    final int depth() {
        return calls.size();
    }

    /** Returns what called the innermost rule: a rule call, or the rule itself at the entry. */
    final EObject call() {
        return calls.get(calls.size() - 1);
    }

    /** Returns the rule of the last member that was read; null at the beginning of a block. */
    final AbstractRule lastMember() {
        return lastMember;
    }

    /** Leaves the innermost rule, and returns how many of its blocks were still open. */
    final int giveUpRule() {
        popCall();
        int open = 0;
        while (!blocks.isEmpty() && blocks.peek().ruleDepth() > calls.size()) {
            blocks.pop();
            open++;
        }
        return open;
    }

    @Override
    protected void newCompositeNode(EObject grammarElement) {
        nextCall = grammarElement;
        super.newCompositeNode(grammarElement);
    }

    @Override
    protected void enterRule() {
        calls.add(nextCall);
        super.enterRule();
        wordsAsNames.hideIfNoName(nextCall);
        if (calls.size() == 1 && nextCall == getGrammarAccess().getJourneyFileRule()) {
            blocks.push(new OpenBlock(vocabulary.file(), 1, null));
            synchronize();
        }
    }

    @Override
    protected void leaveRule() {
        super.leaveRule();
        popCall();
    }

    private void popCall() {
        AbstractRule rule = BlockVocabulary.calledRule(calls.remove(calls.size() - 1));
        if (!vocabulary.onlyPassesOn(rule)) {
            lastMember = rule;
        }
    }

    @Override
    protected void afterParserOrEnumRuleCall() {
        super.afterParserOrEnumRuleCall();
        synchronize();
    }

    @Override
    protected void newLeafNode(Token token, EObject grammarElement) {
        super.newLeafNode(token, grammarElement);
        if (token != null) {
            last.read(token, grammarElement);
        }
        if (grammarElement instanceof Keyword keyword) {
            if (vocabulary.isClosingBrace(keyword)) {
                blocks.pop();
            } else if (vocabulary.membersAfter(keyword) != null) {
                blocks.push(new OpenBlock(vocabulary.membersAfter(keyword), calls.size(), token));
                lastMember = null;
                synchronize();
            }
        }
    }

    /** Tells whether a member has just ended without a block, and what follows belongs in it. */
    final boolean lacksOpeningBrace(Token found) {
        BlockMembers members = vocabulary.membersOf(lastMember);
        return members != null
                && last.token().getType() != vocabulary.closingBrace()
                && places.isFirstOfLine(found)
                && members.accepts(found.getType())
                && found.getType() != vocabulary.closingBrace();
    }
}
