// SPDX-License-Identifier: EPL-2.0
package journey.data.source;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import journey.dsl.data.TimeFormat;

/**
 * A pattern of java.time in the words of {@code strptime}, which databases read many times with.
 * Every format that {@link TimeFormat} knows has one.
 *
 * @param text as strptime has it: {@code %d/%m/%Y %H:%M}
 * @param hasClock whether it says the time of day
 * @param hasOffset whether it says the offset from UTC
 */
record TimePattern(String text, boolean hasClock, boolean hasOffset) {

    private static final Map<String, String> FIELDS =
            Map.ofEntries(
                    Map.entry("yyyy", "%Y"),
                    Map.entry("uuuu", "%Y"),
                    Map.entry("yy", "%y"),
                    Map.entry("MMMM", "%B"),
                    Map.entry("MMM", "%b"),
                    Map.entry("MM", "%m"),
                    Map.entry("M", "%m"),
                    Map.entry("dd", "%d"),
                    Map.entry("d", "%d"),
                    Map.entry("DDD", "%j"),
                    Map.entry("EEEE", "%A"),
                    Map.entry("EEE", "%a"),
                    Map.entry("HH", "%H"),
                    Map.entry("H", "%H"),
                    Map.entry("hh", "%I"),
                    Map.entry("h", "%I"),
                    Map.entry("mm", "%M"),
                    Map.entry("ss", "%S"),
                    Map.entry("SSS", "%g"),
                    Map.entry("SSSSSS", "%f"),
                    Map.entry("a", "%p"),
                    Map.entry("XXX", "%z"),
                    Map.entry("XX", "%z"),
                    Map.entry("X", "%z"),
                    Map.entry("Z", "%z"));

    /** Reads a pattern; empty when no times can be read by it. */
    static Optional<TimePattern> of(String pattern) {
        if (TimeFormat.fault(pattern).isPresent()) {
            return Optional.empty();
        }
        String text =
                TimeFormat.parts(pattern).stream()
                        .map(it -> it.isField() ? FIELDS.get(it.text()) : literal(it.text()))
                        .collect(Collectors.joining());
        return Optional.of(new TimePattern(text, text.matches(".*%[HI].*"), text.contains("%z")));
    }

    private static String literal(String text) {
        return text.replace("%", "%%");
    }
}
