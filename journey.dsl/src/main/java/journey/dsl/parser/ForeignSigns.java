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
                    Map.entry("%", "Shares are written in percent, without a sign: 38, not 38%."),
                    Map.entry("#", "A comment begins with //."),
                    Map.entry(";", "No semicolon is needed: each fact stands on its own line."),
                    Map.entry(":", "No colon is needed: the word is followed by its value."),
                    Map.entry("=", "No equals sign is needed: the word is followed by its value."),
                    Map.entry("–", "A minus sign is written with a hyphen: -1."),
                    Map.entry("−", "A minus sign is written with a hyphen: -1."),
                    Map.entry("≥", "'At least' is written >=."),
                    Map.entry("≤", "'At most' is written <=."));

    private ForeignSigns() {}

    /**
     * The advice for an unexpected token.
     *
     * @param before the token before it, or null
     */
    static Optional<String> advice(Token found, Token before) {
        if (found.getType() == Token.EOF || found.getText() == null) {
            return Optional.empty();
        }
        if (found.getText().equals("\0")) {
            return Optional.of("There is a NUL character here. Is this a text file?");
        }
        if (before != null && touches(before, found) && isNumber(before)) {
            if (found.getText().equals(",")) {
                return Optional.of("Numbers have a decimal point, not a comma: 7.5.");
            }
            if (found.getText().equals("/") || found.getText().equals(".")) {
                return Optional.of("Dates look like 2026-11-21.");
            }
        }
        return Optional.ofNullable(ADVICE.get(found.getText()));
    }

    private static boolean isNumber(Token token) {
        return token.getText().matches("[-+]?[\\d.]+");
    }

    private static boolean touches(Token before, Token found) {
        return before.getTokenIndex() + 1 == found.getTokenIndex();
    }
}
