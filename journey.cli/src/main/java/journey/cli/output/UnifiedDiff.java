// SPDX-License-Identifier: EPL-2.0
package journey.cli.output;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/** A difference between two versions of a file, as {@code diff -u} prints it. */
public final class UnifiedDiff {

    private static final int CONTEXT = 3;

    private static final Pattern LINE =
            Pattern.compile("(?=.|\\R)([^\\r\\n]*)(\\r\\n|\\r|\\n|$)", Pattern.DOTALL);

    private UnifiedDiff() {}

    /** Empty when the versions are equal. */
    public static String of(String name, byte[] before, byte[] after) {
        List<String> old = lines(before);
        List<String> diff =
                UnifiedDiffUtils.generateUnifiedDiff(
                        "a/" + name,
                        "b/" + name,
                        old,
                        DiffUtils.diff(old, lines(after), new LineDiff()),
                        CONTEXT);
        return diff.isEmpty() ? "" : String.join("\n", diff) + "\n";
    }

    private static List<String> lines(byte[] bytes) {
        return LINE.matcher(new String(bytes, StandardCharsets.UTF_8))
                .results()
                .map(line -> line.group(1) + marks(line.group(2)))
                .toList();
    }

    /** As in git: a carriage return before the line feed shows, and so does a missing line end. */
    private static String marks(String lineEnd) {
        return switch (lineEnd) {
            case "" -> "\n\\ No newline at end of file";
            case "\r\n" -> "\r";
            default -> "";
        };
    }
}
