// SPDX-License-Identifier: EPL-2.0
package journey.cli.interchange;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the numbers of spreadsheets. */
final class Numbers {

    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d{1,15}(?:\\.\\d{1,15})?");

    private Numbers() {}

    /**
     * The number of a cell, which may have a percent sign, or a minus sign in place of a hyphen.
     *
     * @param decimalComma whether a comma may stand before the decimals
     */
    static Optional<BigDecimal> of(String cell, boolean decimalComma) {
        String plain = cell.replace('−', '-').replaceFirst("\\s?%$", "");
        String dotted = decimalComma ? plain.replace(',', '.') : plain;
        return NUMBER.matcher(dotted).matches()
                ? Optional.of(new BigDecimal(dotted))
                : Optional.empty();
    }
}
