// SPDX-License-Identifier: EPL-2.0
package journey.dsl.parser;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import journey.dsl.conversion.MalformedValueException;
import journey.dsl.parser.antlr.internal.InternalJourneyParser;
import journey.dsl.services.JourneyGrammarAccess;
import journey.dsl.text.Spelling;
import org.antlr.runtime.BitSet;
import org.antlr.runtime.IntStream;
import org.antlr.runtime.NoViableAltException;
import org.antlr.runtime.RecognitionException;
import org.antlr.runtime.Token;
import org.antlr.runtime.TokenStream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.conversion.ValueConverterException;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.parser.antlr.ISyntaxErrorMessageProvider.IParserErrorContext;

/**
 * Finds its way back after a mistake, so that one mistake gives one message.
 *
 * <p>The generated parser recovers token by token, which ends the current block at the wrong brace
 * and makes a new error of everything that follows. This one knows that the language is made of
 * blocks of members: after a mistake it goes on with the next member of the same block. It looks
 * whenever the generated parser is about to choose a member: after the brace that opens a block,
 * and after each member.
 *
 * <p>It depends on the shape of the grammar: every member of a block is a rule or fragment of its
 * own.
 */
final class BlockRecoveringParser extends InternalJourneyParser {

    /**
     * A block that is being read.
     *
     * @param members what may stand in it
     * @param ruleDepth how many rules were active when it was opened
     * @param brace the brace that opened it, or null for the file
     */
    private record OpenBlock(BlockMembers members, int ruleDepth, Token brace) {}

    private static final String BETWEEN_MEMBERS = "between the members of a block";

    private final BlockVocabulary vocabulary;
    private final Deque<OpenBlock> blocks = new ArrayDeque<>();

    /** What called each active rule: a rule call, or the rule itself at the entry. */
    private final List<EObject> calls = new ArrayList<>();

    private EObject nextCall;
    private AbstractRule lastMember;
    private EObject lastElement;
    private Token lastToken;

    /** Braces of rules that were given up, whose closing braces are still to come. */
    private int abandonedBraces;

    /** Closing braces that the author forgot, and that are taken as read. */
    private int impliedBraces;

    /**
     * True once the braces are known not to match: from there on, where things belong is a guess.
     */
    private boolean structureLost;

    /** Whether the braces of the whole file match; null until somebody asks. */
    private Boolean bracesMatch;

    /**
     * The last token that was no valid value: what does not fit directly after it follows from it.
     */
    private Token malformed;

    /** A text whose closing quote is missing; null while there is none. */
    private Token unclosedText;

    BlockRecoveringParser(
            TokenStream input, JourneyGrammarAccess grammarAccess, BlockVocabulary vocabulary) {
        super(input, grammarAccess);
        this.vocabulary = vocabulary;
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
            lastElement = grammarElement;
            lastToken = token;
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

    @Override
    public void recover(IntStream in, RecognitionException mistake) {
        reportError(mistake);
        popCall();
        while (!blocks.isEmpty() && blocks.peek().ruleDepth() > calls.size()) {
            blocks.pop();
            abandonedBraces++;
        }
    }

    @Override
    protected Object recoverFromMismatchedToken(IntStream in, int expected, BitSet follow)
            throws RecognitionException {
        if (expected == vocabulary.closingBrace() && impliedBraces > 0) {
            impliedBraces--;
            return null;
        }
        return super.recoverFromMismatchedToken(in, expected, follow);
    }

    /** Moves on to the next member of the current block, or to its end, unless already there. */
    private void synchronize() {
        OpenBlock block = blocks.peek();
        if (block == null || block.ruleDepth() != calls.size() || impliedBraces > 0) {
            return;
        }
        while (abandonedBraces > 0 || !block.members().accept(input.LA(1))) {
            if (abandonedBraces == 0) {
                reportMisplaced();
                impliedBraces = enclosingBlocksUntilAccepted();
                if (impliedBraces > 0) {
                    return;
                }
            }
            skipToMember(block);
            if (!isMisspeltMember(block)) {
                impliedBraces =
                        block.members().accept(input.LA(1)) ? 0 : enclosingBlocksUntilAccepted();
                return;
            }
            state.errorRecovery = false;
        }
    }

    private void reportMisplaced() {
        boolean following = state.errorRecovery;
        if (!structureLost && !endsInOpenComment()) {
            reportError(new NoViableAltException(BETWEEN_MEMBERS, 0, 0, input));
        }
        if (input.LA(1) == Token.EOF) {
            appendError(lastVisibleLeaf());
        }
        structureLost |= !following && !bracesMatch();
    }

    /**
     * How many blocks have to be closed until one of them takes the next token, which must be the
     * first of its line; 0 when none does, or when no brace is missing.
     */
    private int enclosingBlocksUntilAccepted() {
        int token = input.LA(1);
        if (token != Token.EOF && (!firstOfLine(input.LT(1)) || bracesMatch())) {
            return 0;
        }
        int closed = 0;
        for (OpenBlock block : blocks) {
            if (token != vocabulary.closingBrace() && block.members().accept(token)) {
                return closed;
            }
            closed++;
        }
        return token == Token.EOF ? blocks.size() - 1 : 0;
    }

    /** A comment that is not closed is the reason why a brace is missing; it is reported itself. */
    private boolean endsInOpenComment() {
        Token last = input.size() == 0 ? null : input.get(input.size() - 1);
        return input.LA(1) == Token.EOF
                && last != null
                && last.getText().startsWith("/*")
                && !last.getText().endsWith("*/");
    }

    private static boolean isBetweenMembers(RecognitionException mistake) {
        return mistake instanceof NoViableAltException choice
                && choice.grammarDecisionDescription.equals(BETWEEN_MEMBERS);
    }

    private void skipToMember(OpenBlock block) {
        int depth = abandonedBraces;
        abandonedBraces = 0;
        Token first = input.LT(1);
        for (int token = input.LA(1); token != Token.EOF; token = input.LA(1)) {
            if (token == vocabulary.openingBrace()) {
                depth++;
            } else if (token == vocabulary.closingBrace()) {
                if (depth == 0 && block.brace() != null) {
                    break;
                }
                depth = Math.max(0, depth - 1);
            } else if (depth == 0
                    && firstOfLine(input.LT(1))
                    && (block.members().accept(token)
                            || enclosingBlocksUntilAccepted() > 0
                            || (input.LT(1) != first && isMisspeltMember(block)))) {
                break;
            }
            input.consume();
        }
        appendSkippedTokens();
    }

    /**
     * Tells whether the next line begins with what looks like a member of the block, but is none.
     */
    private boolean isMisspeltMember(OpenBlock block) {
        return vocabulary.isName(input.LA(1))
                && firstOfLine(input.LT(1))
                && Spelling.nearest(input.LT(1).getText(), block.members().firstWords().stream())
                        .isPresent();
    }

    private boolean firstOfLine(Token token) {
        Token before = input.LT(-1);
        return before == null || before.getLine() < token.getLine();
    }

    private boolean bracesMatch() {
        if (bracesMatch == null) {
            bracesMatch = countBraces();
        }
        return bracesMatch;
    }

    private boolean countBraces() {
        int depth = 0;
        for (int i = 0; i < input.size(); i++) {
            int type = input.get(i).getType();
            if (type == vocabulary.openingBrace()) {
                depth++;
            } else if (type == vocabulary.closingBrace() && --depth < 0) {
                return false;
            }
        }
        return depth == 0;
    }

    /**
     * Reports a mistake, at most one until the next token that is right. A text that was not closed
     * turns all quotes after it inside out, so nothing after it is reported.
     */
    @Override
    public void reportError(RecognitionException mistake) {
        if (unclosedText != null || followsMalformedValue(mistake.token)) {
            state.errorRecovery = true;
            return;
        }
        boolean alreadyReported = state.errorRecovery;
        if (!alreadyReported && followsBrokenText(mistake.token)) {
            unclosedText = lastToken;
        }
        super.reportError(mistake);
        if (unclosedText != null) {
            appendError(lastVisibleLeaf());
        } else if (!alreadyReported && !isBetweenMembers(mistake) && endsLine(input.LT(1))) {
            // What is missing at the end of a line is shown there, not on the next line.
            appendError(lastVisibleLeaf());
        }
    }

    /** Tells whether the last token read is the last one of its line. */
    private boolean endsLine(Token next) {
        return lastToken != null && (next.getType() == Token.EOF || next.getLine() > endLine());
    }

    /**
     * A text over several lines, and then what is no continuation: it began at a forgotten quote.
     */
    private boolean followsBrokenText(Token mistaken) {
        return lastToken != null
                && lastToken.getText().startsWith("\"")
                && endLine() > lastToken.getLine()
                && mistaken.getType() != Token.EOF
                && mistaken.getLine() == endLine();
    }

    private boolean followsMalformedValue(Token mistaken) {
        return malformed != null && malformed == lastToken && !endsLine(mistaken);
    }

    @Override
    protected void handleValueConverterException(ValueConverterException mistake) {
        if (!(mistake instanceof MalformedValueException)) {
            malformed = lastToken;
        }
        if (unclosedText == null) {
            super.handleValueConverterException(mistake);
        }
    }

    private int endLine() {
        return lastToken.getLine() + (int) lastToken.getText().lines().count() - 1;
    }

    private ILeafNode lastVisibleLeaf() {
        for (var node : getCurrentNode().getRootNode().getAsTreeIterable().reverse()) {
            if (node instanceof ILeafNode leaf && !leaf.isHidden()) {
                return leaf;
            }
        }
        throw new IllegalStateException("no token before " + lastToken);
    }

    @Override
    protected IParserErrorContext createErrorContext(RecognitionException exception) {
        OpenBlock block = blocks.peek();
        Token found = exception.token;
        return new Mistake(
                super.createErrorContext(exception),
                block == null ? null : block.members(),
                block == null || block.brace() == null ? 0 : block.brace().getLine(),
                isBetweenMembers(exception),
                enclosingBlocksUntilAccepted() > 0,
                lacksOpeningBrace(found),
                calls.get(calls.size() - 1),
                lastMember instanceof ParserRule rule ? rule : null,
                lastElement,
                lastToken,
                lastToken != null && !firstOfLine(found),
                following(found),
                unclosedText);
    }

    /** Tells whether a member has just ended without a block, and what follows belongs in it. */
    private boolean lacksOpeningBrace(Token found) {
        BlockMembers members = vocabulary.membersOf(lastMember);
        return members != null
                && lastToken.getType() != vocabulary.closingBrace()
                && firstOfLine(found)
                && members.accept(found.getType())
                && found.getType() != vocabulary.closingBrace();
    }

    /** The token after the unexpected one, blanks and comments included. */
    private Token following(Token found) {
        int next = found.getTokenIndex() + 1;
        return found.getType() == Token.EOF || next >= input.size() ? found : input.get(next);
    }
}
