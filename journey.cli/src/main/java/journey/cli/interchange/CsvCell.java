// SPDX-License-Identifier: EPL-2.0
package journey.cli.interchange;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import journey.dsl.text.Words;

/**
 * A cell that says something.
 *
 * @param column the number of its column, or of its row when the stages stand across; from 0
 * @param header the header of that column, in one line
 * @param line where it stands, from 1
 * @param raw as the file has it
 * @param between the signs that separate the titles of a list
 */
record CsvCell(int column, String header, int line, String raw, String between) {

    /** What separates the titles of a list where nobody knows how it was written. */
    static final String ANY_LIST = ",;|";

    /** What separates the titles of a list in an inventory. */
    static final String INVENTORY_LIST = ";";

    private static final Pattern NOTHING = Pattern.compile("(?i)-+|[–—]+|n/a|n\\.a\\.|none");
    private static final Pattern LINE_BREAK = Pattern.compile("\\R");
    private static final Pattern BULLET =
            Pattern.compile("(?:[•▪‣·●○◦*–—-]|\\d{1,2}[.)])\\s+(?=\\S)");

    /** Whether a text is one of those that people write where there is nothing to say. */
    static boolean isNothing(String raw) {
        String text = MapText.plain(raw);
        return text.isEmpty() || NOTHING.matcher(text).matches();
    }

    /** Its text in one line. */
    String text() {
        return MapText.plain(raw);
    }

    /** Its texts: several where it has several lines that all begin with a bullet or number. */
    List<String> items() {
        List<String> lines = lines();
        return hasBullets(lines) ? withoutBullets(lines) : List.of(text());
    }

    /** Its text as the title of one thing, with semicolons in place of bullets. */
    String heading() {
        return String.join("; ", items());
    }

    /**
     * The titles that it lists, in lines or with separators between them. What stands in brackets
     * belongs together.
     */
    List<String> list() {
        List<String> lines = lines();
        List<String> titles = new ArrayList<>();
        for (String line : hasBullets(lines) ? withoutBullets(lines) : lines) {
            int depth = 0;
            int from = 0;
            for (int i = 0; i < line.length(); i++) {
                char c = line.charAt(i);
                depth = c == '(' ? depth + 1 : c == ')' ? Math.max(0, depth - 1) : depth;
                if (depth == 0 && between.indexOf(c) >= 0) {
                    titles.add(line.substring(from, i).strip());
                    from = i + 1;
                }
            }
            titles.add(line.substring(from).strip());
        }
        return titles.stream().filter(title -> !isNothing(title)).toList();
    }

    /** Says that it could not be taken over. */
    void leaveOut(String why, Losses losses) {
        losses.add(line, "%s was left out of %s: %s.", Words.quoted(text()), header, why);
    }

    private List<String> lines() {
        return LINE_BREAK
                .splitAsStream(raw)
                .map(MapText::plain)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private static boolean hasBullets(List<String> lines) {
        return lines.size() > 1 && lines.stream().allMatch(it -> BULLET.matcher(it).lookingAt());
    }

    private static List<String> withoutBullets(List<String> lines) {
        return lines.stream().map(line -> BULLET.matcher(line).replaceFirst("")).toList();
    }
}
