// SPDX-License-Identifier: EPL-2.0
package journey.data.oracle;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads files as plainly as can be: CSV without quotes, JSON lines of texts. */
final class OracleFiles {

    private static final Pattern MEMBER = Pattern.compile("\"([^\"]*)\": *\"([^\"]*)\"");

    private final Path folder;
    private final ZoneId zone;

    OracleFiles(Path folder, ZoneId zone) {
        this.folder = folder;
        this.zone = zone;
    }

    /** The rows of some sources, in their order. */
    List<OracleRow> read(List<OracleSource> sources) throws IOException {
        List<OracleRow> rows = new ArrayList<>();
        for (OracleSource source : sources) {
            List<String> lines = Files.readAllLines(folder.resolve(source.file()));
            boolean isCsv = source.file().endsWith(".csv");
            String[] header = lines.get(0).split(",");
            for (String line : isCsv ? lines.subList(1, lines.size()) : lines) {
                Map<String, String> cells = isCsv ? csv(header, line) : json(line);
                String time = cells.getOrDefault(String.valueOf(source.time()), "");
                rows.add(
                        new OracleRow(
                                source, rows.size(), cells, time.isEmpty() ? null : instant(time)));
            }
        }
        return rows;
    }

    private static Map<String, String> csv(String[] header, String line) {
        Map<String, String> cells = new LinkedHashMap<>();
        String[] values = line.split(",", -1);
        for (int i = 0; i < header.length; i++) {
            cells.put(header[i], values[i]);
        }
        return cells;
    }

    private static Map<String, String> json(String line) {
        Map<String, String> cells = new LinkedHashMap<>();
        for (Matcher member = MEMBER.matcher(line); member.find(); ) {
            cells.put(member.group(1), member.group(2));
        }
        return cells;
    }

    private Instant instant(String text) {
        if (text.endsWith("Z")) {
            return Instant.parse(text);
        }
        LocalDateTime local =
                text.length() == 10
                        ? LocalDate.parse(text).atTime(LocalTime.MAX.truncatedTo(ChronoUnit.MICROS))
                        : LocalDateTime.parse(text.replace(' ', 'T'));
        return local.atZone(zone).toInstant();
    }
}
