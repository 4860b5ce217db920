// SPDX-License-Identifier: EPL-2.0
package journey.dsl.starter;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.IsoFields;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The texts that a project begins with. Their dates depend on the day on which they are made, so
 * that nothing in a fresh map is overdue or out of date.
 */
public final class Starter {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{([a-z-]+)}");
    private static final DateTimeFormatter QUARTER = DateTimeFormatter.ofPattern("uuuu-'Q'Q");

    private final LocalDate today;

    public Starter(LocalDate today) {
        this.today = today;
    }

    /** A map that has all that a good map has. */
    public String map() {
        Map<String, String> dates = dates();
        return PLACEHOLDER
                .matcher(read("first-map.journey.template"))
                .replaceAll(placeholder -> dates.get(placeholder.group(1)));
    }

    /** The settings, most of them as remarks that explain them. */
    public String settings() {
        return read("journey.yaml");
    }

    private Map<String, String> dates() {
        YearMonth lastMonth = YearMonth.from(today).minusMonths(1);
        LocalDate lastQuarter = today.minus(1, IsoFields.QUARTER_YEARS);
        LocalDate quarterBefore = today.minus(2, IsoFields.QUARTER_YEARS);
        return Map.of(
                "today", today.toString(),
                "due", today.plusMonths(3).toString(),
                "last-month-begins", lastMonth.atDay(1).toString(),
                "last-month-ends", lastMonth.atEndOfMonth().toString(),
                "last-quarter", QUARTER.format(lastQuarter),
                "quarter-before", QUARTER.format(quarterBefore));
    }

    private static String read(String resource) {
        try (InputStream stream =
                Starter.class.getResourceAsStream("/journey/dsl/starter/" + resource)) {
            if (stream == null) {
                throw new IllegalStateException(resource + " is not packaged.");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
