// SPDX-License-Identifier: EPL-2.0
package journey.dsl.parser;

import java.util.Map;
import java.util.Optional;
import org.antlr.runtime.Token;

/** Advice for what people write out of habit from other languages and word processors. */
final class ForeignSigns {

    private static final String STRAIGHT_QUOTES = "Texts stand in straight double quotes: \"…\".";

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
                    Map.entry("%", "Shares are written in percent, but without the sign."),
                    Map.entry("#", "A comment begins with //."),
                    Map.entry(";", "No semicolon is needed: each fact stands on its own line."),
                    Map.entry(":", "No colon is needed here."),
                    Map.entry("=", "No equals sign is needed here."),
                    Map.entry("–", "A minus sign is written with a hyphen: -1."),
                    Map.entry("−", "A minus sign is written with a hyphen: -1."),
                    Map.entry("≥", "'At least' is written >=."),
                    Map.entry("≤", "'At most' is written <=."));

    private ForeignSigns() {}

    /**
     * The advice for an unexpected token.
     *
     * @param before the token before it, or null
     * @param after the token after it
     */
    static Optional<String> advice(Token before, Token found, Token after) {
        String sign = found.getText();
        if (found.getType() == Token.EOF || sign == null) {
            return Optional.empty();
        }
        if (sign.equals("\0")) {
            return Optional.of("There is a NUL character here. Is this a text file?");
        }
        if (sign.equals("=") && after.getText().equals(">")) {
            return Optional.of("'At least' is written >=.");
        }
        if (before != null && touches(before, found)) {
            if (before.getText().endsWith("\"") && Character.isLetter(sign.codePointAt(0))) {
                return Optional.of(
                        "A quote within a text is written \\\", as in \"the \\\"best\\\" offer\".");
            }
            if (sign.equals(",") && isNumber(before) && touches(found, after) && isNumber(after)) {
                return Optional.of("Numbers have a decimal point and no other sign: 7.5, or 1200.");
            }
        }
        if (sign.isBlank() || sign.equals(".")) {
            return Optional.of("A name with a point is written without blanks: Stage.Moment.");
        }
        return Optional.ofNullable(ADVICE.get(sign));
    }

    private static boolean isNumber(Token token) {
        return token.getText().matches("[-+]?[\\d.]+");
    }

    private static boolean touches(Token before, Token found) {
        return before.getTokenIndex() + 1 == found.getTokenIndex();
    }
}
