// SPDX-License-Identifier: EPL-2.0
package journey.dsl.parser;

import journey.dsl.conversion.MalformedValueException;
import journey.dsl.services.JourneyGrammarAccess;
import org.antlr.runtime.BitSet;
import org.antlr.runtime.IntStream;
import org.antlr.runtime.NoViableAltException;
import org.antlr.runtime.RecognitionException;
import org.antlr.runtime.Token;
import org.antlr.runtime.TokenStream;
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
 */
final class BlockRecoveringParser extends BlockTrackingParser {

    private static final String BETWEEN_MEMBERS = "between the members of a block";

    /** Braces of rules that were given up, whose closing braces are still to come. */
    private int abandonedBraces;

    /** Closing braces that the author forgot, and that are taken as read. */
    private int impliedBraces;

    /**
     * True once the braces are known not to match: from there on, where things belong is a guess.
     */
    private boolean structureLost;

    BlockRecoveringParser(
            TokenStream input,
            JourneyGrammarAccess grammarAccess,
            BlockVocabulary vocabulary,
            GrammarPaths paths) {
        super(input, grammarAccess, vocabulary, paths);
    }

    @Override
    public void recover(IntStream in, RecognitionException mistake) {
        wordsAsNames.show();
        reportError(mistake);
        abandonedBraces += giveUpRule();
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
    @Override
    void synchronize() {
        OpenBlock block = blocks.peek();
        if (block == null || block.ruleDepth() != depth() || impliedBraces > 0) {
            return;
        }
        while (abandonedBraces > 0 || !block.members().accepts(input.LA(1))) {
            if (abandonedBraces == 0) {
                reportMisplaced();
                impliedBraces = enclosingBlocksUntilAccepted();
                if (impliedBraces > 0) {
                    return;
                }
            }
            skipToMember(block);
            if (!startsMisspeltMember(block)) {
                impliedBraces =
                        block.members().accepts(input.LA(1)) ? 0 : enclosingBlocksUntilAccepted();
                return;
            }
            state.errorRecovery = false;
        }
    }

    private void reportMisplaced() {
        boolean following = state.errorRecovery;
        if (!structureLost && !places.isEndOfOpenComment()) {
            reportError(new NoViableAltException(BETWEEN_MEMBERS, 0, 0, input));
        }
        if (input.LA(1) == Token.EOF) {
            appendError(lastVisibleLeaf());
        }
        structureLost |= !following && !places.bracesMatch();
    }

    /**
     * How many blocks have to be closed until one of them takes the next token, which must be the
     * first of its line; 0 when none does, or when no brace is missing.
     */
    private int enclosingBlocksUntilAccepted() {
        int token = input.LA(1);
        if (token != Token.EOF && (!places.isFirstOfLine(input.LT(1)) || places.bracesMatch())) {
            return 0;
        }
        int closed = 0;
        for (OpenBlock block : blocks) {
            if (token != vocabulary.closingBrace() && block.members().accepts(token)) {
                return closed;
            }
            closed++;
        }
        return token == Token.EOF ? blocks.size() - 1 : 0;
    }

    private static boolean isBetweenMembers(RecognitionException mistake) {
        return mistake instanceof NoViableAltException choice
                && choice.grammarDecisionDescription.equals(BETWEEN_MEMBERS);
    }

    private boolean startsMisspeltMember(OpenBlock block) {
        Token next = input.LT(1);
        return vocabulary.isName(next.getType())
                && places.isFirstOfLine(next)
                && block.members().hasWordLike(next.getText());
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
                    && places.isFirstOfLine(input.LT(1))
                    && (block.members().accepts(token)
                            || enclosingBlocksUntilAccepted() > 0
                            || (input.LT(1) != first && startsMisspeltMember(block)))) {
                break;
            }
            input.consume();
        }
        appendSkippedTokens();
    }

    /**
     * Reports a mistake, at most one until the next token that is right. A text that was not closed
     * turns all quotes after it inside out, so nothing after it is reported.
     */
    @Override
    public void reportError(RecognitionException mistake) {
        if (last.isUnclosedText() || last.isMalformedBefore(mistake.token)) {
            state.errorRecovery = true;
            return;
        }
        boolean alreadyReported = state.errorRecovery;
        if (!alreadyReported) {
            last.lookForUnclosedText(mistake.token);
        }
        super.reportError(mistake);
        if (last.isUnclosedText()) {
            appendError(lastVisibleLeaf());
        } else if (!alreadyReported && !isBetweenMembers(mistake) && last.endsLine(input.LT(1))) {
            // What is missing at the end of a line is shown there, not on the next line.
            appendError(lastVisibleLeaf());
        }
    }

    @Override
    protected void handleValueConverterException(ValueConverterException mistake) {
        if (!(mistake instanceof MalformedValueException)) {
            last.markMalformed();
        }
        if (!last.isUnclosedText()) {
            super.handleValueConverterException(mistake);
        }
    }

    private ILeafNode lastVisibleLeaf() {
        for (var node : getCurrentNode().getRootNode().getAsTreeIterable().reverse()) {
            if (node instanceof ILeafNode leaf && !leaf.isHidden()) {
                return leaf;
            }
        }
        throw new IllegalStateException("no token before " + last.token());
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
                call(),
                lastMember() instanceof ParserRule rule ? rule : null,
                last.element(),
                last.token(),
                last.token() != null && !places.isFirstOfLine(found),
                places.following(found),
                last.unclosedText());
    }
}
