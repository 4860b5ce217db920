// SPDX-License-Identifier: EPL-2.0
package journey.dsl.parser;

import org.antlr.runtime.Token;
import org.eclipse.emf.ecore.EObject;

/** The last token that was read and fitted, and what is wrong with it nevertheless. */
final class LastToken {

    private Token token;
    private EObject element;

    /**
     * The last token that was no valid value: what does not fit directly after it follows from it.
     */
    private Token malformed;

    /** A text whose closing quote is missing; null while there is none. */
    private Token unclosedText;

    void read(Token next, EObject grammarElement) {
        token = next;
        element = grammarElement;
    }

    /** Returns null before the first token. */
    Token token() {
        return token;
    }

    /** Returns the element of the grammar that took the token. */
    EObject element() {
        return element;
    }

    void markMalformed() {
        malformed = token;
    }

    boolean isMalformedBefore(Token mistaken) {
        return malformed != null && malformed == token && !endsLine(mistaken);
    }

    /** Tells whether the token is the last one of its line. */
    boolean endsLine(Token next) {
        return token != null && (next.getType() == Token.EOF || next.getLine() > endLine());
    }

    /**
     * A text over several lines, and then what is no continuation: it began at a forgotten quote.
     */
    void lookForUnclosedText(Token mistaken) {
        if (token != null
                && token.getText().startsWith("\"")
                && endLine() > token.getLine()
                && mistaken.getType() != Token.EOF
                && mistaken.getLine() == endLine()) {
            unclosedText = token;
        }
    }

    boolean isUnclosedText() {
        return unclosedText != null;
    }

    Token unclosedText() {
        return unclosedText;
    }

    private int endLine() {
        return token.getLine() + (int) token.getText().lines().count() - 1;
    }
}
