// SPDX-License-Identifier: EPL-2.0
package journey.data.source;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A pattern of java.time in the words of {@code strptime}, which databases read many times with.
 *
 * @param text as strptime has it: {@code %d/%m/%Y %H:%M}
 * @param hasClock whether it says the time of day
 * @param hasOffset whether it says the offset from UTC
 */
record TimePattern(String text, boolean hasClock, boolean hasOffset) {

    private static final Map<String, String> FIELDS = new HashMap<>();

    static {
        FIELDS.put("yyyy", "%Y");
        FIELDS.put("uuuu", "%Y");
        FIELDS.put("yy", "%y");
        FIELDS.put("MMMM", "%B");
        FIELDS.put("MMM", "%b");
        FIELDS.put("MM", "%m");
        FIELDS.put("M", "%m");
        FIELDS.put("dd", "%d");
        FIELDS.put("d", "%d");
        FIELDS.put("EEEE", "%A");
        FIELDS.put("EEE", "%a");
        FIELDS.put("HH", "%H");
        FIELDS.put("H", "%H");
        FIELDS.put("hh", "%I");
        FIELDS.put("h", "%I");
        FIELDS.put("mm", "%M");
        FIELDS.put("ss", "%S");
        FIELDS.put("SSS", "%g");
        FIELDS.put("SSSSSS", "%f");
        FIELDS.put("a", "%p");
        FIELDS.put("XXX", "%z");
        FIELDS.put("XX", "%z");
        FIELDS.put("X", "%z");
        FIELDS.put("Z", "%z");
    }

    /** Reads a pattern; empty when it uses a letter that is not known here, or lacks the date. */
    static Optional<TimePattern> of(String pattern) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < pattern.length(); ) {
            char letter = pattern.charAt(i);
            int end = i + 1;
            if (letter == '\'') {
                end = pattern.indexOf('\'', i + 1) + 1;
                if (end == 0) {
                    return Optional.empty();
                }
                String literal = pattern.substring(i + 1, end - 1);
                text.append(literal.isEmpty() ? "'" : literal.replace("%", "%%"));
            } else if (Character.isLetter(letter)) {
                while (end < pattern.length() && pattern.charAt(end) == letter) {
                    end++;
                }
                String field = FIELDS.get(pattern.substring(i, end));
                if (field == null) {
                    return Optional.empty();
                }
                text.append(field);
            } else {
                text.append(letter == '%' ? "%%" : String.valueOf(letter));
            }
            i = end;
        }
        String format = text.toString();
        boolean hasDate =
                format.matches(".*%[Yy].*")
                        && format.matches(".*%[mbB].*")
                        && format.contains("%d");
        return hasDate
                ? Optional.of(
                        new TimePattern(format, format.matches(".*%[HI].*"), format.contains("%z")))
                : Optional.empty();
    }
}
