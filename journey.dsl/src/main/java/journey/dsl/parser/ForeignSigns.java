// SPDX-License-Identifier: EPL-2.0
package journey.dsl.parser;

import java.util.Map;
import java.util.Optional;
import journey.dsl.text.CharacterKind;
import journey.dsl.text.Messages;
import org.antlr.runtime.Token;

/** Advice for what people write out of habit from other languages and word processors. */
final class ForeignSigns {

    private static final String STRAIGHT_QUOTES = "syntax.straight-quotes";

    private static final Map<String, String> ADVICE =
            Map.ofEntries(
                    Map.entry("“", STRAIGHT_QUOTES),
                    Map.entry("”", STRAIGHT_QUOTES),
                    Map.entry("„", STRAIGHT_QUOTES),
                    Map.entry("«", STRAIGHT_QUOTES),
                    Map.entry("»", STRAIGHT_QUOTES),
                    Map.entry("「", STRAIGHT_QUOTES),
                    Map.entry("『", STRAIGHT_QUOTES),
                    Map.entry("'", STRAIGHT_QUOTES),
                    Map.entry("%", "syntax.percent-sign"),
                    Map.entry("#", "syntax.comment"),
                    Map.entry(";", "syntax.semicolon"),
                    Map.entry(":", "syntax.colon"),
                    Map.entry("=", "syntax.equals-sign"),
                    Map.entry("–", "syntax.minus-sign"),
                    Map.entry("−", "syntax.minus-sign"),
                    Map.entry("≥", "syntax.at-least"),
                    Map.entry("≤", "syntax.at-most"));

    private ForeignSigns() {}

    /**
     * The advice for an unexpected token.
     *
     * @param before the token before it, or null
     * @param after the token after it
     */
    static Optional<String> advice(Token before, Token found, Token after) {
        return isInvisible(found)
                ? Optional.of(
                        Messages.sentence(
                                "syntax.invisible",
                                "U+%04X".formatted(found.getText().codePointAt(0))))
                : sign(before, found, after).map(Messages::sentence);
    }

    /** The key of the advice. */
    private static Optional<String> sign(Token before, Token found, Token after) {
        String sign = found.getText();
        if (found.getType() == Token.EOF || sign == null) {
            return Optional.empty();
        }
        if (sign.equals("\0")) {
            return Optional.of("syntax.nul");
        }
        if (sign.equals("=") && after.getText().equals(">")) {
            return Optional.of("syntax.at-least");
        }
        if (before != null && touches(before, found)) {
            if (before.getText().endsWith("\"") && Character.isLetter(sign.codePointAt(0))) {
                return Optional.of("syntax.inner-quote");
            }
            if (sign.equals(",") && isNumber(before) && touches(found, after) && isNumber(after)) {
                return Optional.of("syntax.decimal-point");
            }
        }
        if (sign.isBlank() || sign.equals(".")) {
            return Optional.of("syntax.point");
        }
        return Optional.ofNullable(ADVICE.get(sign));
    }

    /** What is copied along from web pages and chats: zero width spaces, marks of direction. */
    private static boolean isInvisible(Token token) {
        String text = token.getText();
        return token.getType() != Token.EOF
                && text != null
                && !text.isEmpty()
                && !text.equals("\0")
                && CharacterKind.of(text.codePointAt(0)) != CharacterKind.TEXT;
    }

    private static boolean isNumber(Token token) {
        return token.getText().matches("[-+]?[\\d.]+");
    }

    private static boolean touches(Token before, Token found) {
        return before.getTokenIndex() + 1 == found.getTokenIndex();
    }
}
