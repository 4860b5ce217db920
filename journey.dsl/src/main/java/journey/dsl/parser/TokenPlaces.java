// SPDX-License-Identifier: EPL-2.0
package journey.dsl.parser;

import org.antlr.runtime.Token;
import org.antlr.runtime.TokenStream;

/** Where the tokens of a file stand: on which lines, before what, between which braces. */
final class TokenPlaces {

    private final TokenStream input;
    private final BlockVocabulary vocabulary;

    /** Null until the first question. */
    private Boolean bracesMatch;

    TokenPlaces(TokenStream input, BlockVocabulary vocabulary) {
        this.input = input;
        this.vocabulary = vocabulary;
    }

    boolean isFirstOfLine(Token token) {
        Token before = input.LT(-1);
        return before == null || before.getLine() < token.getLine();
    }

    /** Returns the token after the unexpected one, blanks and comments included. */
    Token following(Token found) {
        int next = found.getTokenIndex() + 1;
        return found.getType() == Token.EOF || next >= input.size() ? found : input.get(next);
    }

    /**
     * Tells whether the file ends here, in a comment that is not closed: that is reported itself.
     */
    boolean isEndOfOpenComment() {
        Token last = input.size() == 0 ? null : input.get(input.size() - 1);
        return input.LA(1) == Token.EOF
                && last != null
                && last.getText().startsWith("/*")
                && !last.getText().endsWith("*/");
    }

    /** Tells whether the braces of the whole file match. */
    boolean bracesMatch() {
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
}
