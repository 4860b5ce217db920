// SPDX-License-Identifier: EPL-2.0
package journey.cli.report;

import java.util.regex.Pattern;

/** Text of files and names of files, as it may be printed. */
public final class Printable {

    private static final String REPLACEMENT = "\uFFFD";

    /**
     * What the runners of builds take for a command, wherever it stands in a line: {@code
     * ##[command]} of GitHub, {@code ##vso[command]} of Azure, {@code ##teamcity[command]}.
     */
    private static final Pattern COMMAND = Pattern.compile("#(?=#\\w*\\[)");

    /** What GitHub takes for a command at the start of a line, also after blanks. */
    private static final Pattern FIRST_COMMAND = Pattern.compile("\\A([\\s\\p{Z}]*):(?=:)");

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private Printable() {}

    /**
     * The text with a replacement character for each character that would steer a terminal: control
     * characters except tabs, and characters that change the order in which text is shown. The
     * length stays the same.
     */
    public static String of(String text) {
        StringBuilder printable = new StringBuilder(text);
        for (int i = 0; i < printable.length(); i++) {
            char c = printable.charAt(i);
            if (c == BYTE_ORDER_MARK) {
                printable.setCharAt(i, ' ');
            } else if (!isPrintable(c)) {
                printable.setCharAt(i, '\uFFFD');
            }
        }
        return printable.toString();
    }

    /**
     * A line with a replacement character for each one that would steer a terminal or make the line
     * a command for the program that runs a build and keeps its log. The length stays the same. The
     * commands of GitLab, Travis and Jenkins are control characters.
     *
     * @param text a whole line, without its end
     */
    public static String line(String text) {
        return FIRST_COMMAND.matcher(inLine(text)).replaceFirst("$1" + REPLACEMENT);
    }

    /** The same for what is not the start of a line. */
    static String inLine(String text) {
        return COMMAND.matcher(of(text)).replaceAll(REPLACEMENT);
    }

    /** Tells whether a character may be printed as it is. */
    static boolean isPrintable(char c) {
        return c == '\t'
                || !(Character.isISOControl(c)
                        || isLineBreak(c)
                        || isOrder(c)
                        || c == BYTE_ORDER_MARK);
    }

    private static boolean isLineBreak(char c) {
        return c == '\u2028' || c == '\u2029';
    }

    /** Characters that make a terminal show text in another order than it is written. */
    private static boolean isOrder(char c) {
        return c == '\u061C'
                || c == '\u200E'
                || c == '\u200F'
                || (c >= '\u202A' && c <= '\u202E')
                || (c >= '\u2066' && c <= '\u2069');
    }
}
