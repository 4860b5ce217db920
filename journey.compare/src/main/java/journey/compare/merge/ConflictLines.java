// SPDX-License-Identifier: EPL-2.0
package journey.compare.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Moves the bounds of conflicts to the bounds of lines where that changes nothing. */
final class ConflictLines {

    private static final Pattern BREAK = Pattern.compile("\r\n|\n|\r");

    private ConflictLines() {}

    static List<Chunk> aligned(List<Chunk> chunks) {
        List<Chunk> aligned = new ArrayList<>(chunks);
        for (int i = 0; i < aligned.size(); i++) {
            if (aligned.get(i).isConflict()) {
                List<Chunk> parts = withoutCommonLines(aligned.get(i).text());
                aligned.remove(i);
                aligned.addAll(i, parts);
                while (!aligned.get(i).isConflict()) {
                    i++;
                }
                pushBreak(aligned, i);
            }
        }
        return aligned;
    }

    /** Lines that are the same in all versions are no part of the conflict. */
    private static List<Chunk> withoutCommonLines(ThreeVersions<String> text) {
        String ours = text.ours();
        String theirs = text.theirs();
        String prefix = upToBreak(commonPrefix(ours, theirs));
        ours = ours.substring(prefix.length());
        theirs = theirs.substring(prefix.length());
        String suffix = behindBreak(commonSuffix(ours, theirs));
        ours = ours.substring(0, ours.length() - suffix.length());
        theirs = theirs.substring(0, theirs.length() - suffix.length());
        String base = text.base();
        base = base.startsWith(prefix) ? base.substring(prefix.length()) : base;
        base = base.endsWith(suffix) ? base.substring(0, base.length() - suffix.length()) : base;
        List<Chunk> parts = new ArrayList<>();
        parts.add(Chunk.agreed(prefix));
        parts.add(new Chunk(new ThreeVersions<>(base, ours, theirs)));
        parts.add(Chunk.agreed(suffix));
        parts.removeIf(part -> part.text().equals(ThreeVersions.same("")));
        return parts;
    }

    /** "(break, member) break" is "break (member, break)", and the latter is made of lines. */
    private static void pushBreak(List<Chunk> chunks, int i) {
        ThreeVersions<String> text = chunks.get(i).text();
        if (i + 1 == chunks.size() || chunks.get(i + 1).isConflict()) {
            return;
        }
        String next = chunks.get(i + 1).text().ours();
        Matcher first = BREAK.matcher(next);
        String lineBreak = first.lookingAt() ? first.group() : "";
        boolean pushes =
                !lineBreak.isEmpty()
                        && text.map(it -> it.isEmpty() || it.startsWith(lineBreak))
                                .equals(ThreeVersions.same(true));
        if (pushes) {
            int length = lineBreak.length();
            chunks.set(
                    i,
                    new Chunk(
                            text.map(it -> it.isEmpty() ? it : it.substring(length) + lineBreak)));
            chunks.set(i + 1, Chunk.agreed(next.substring(length)));
            chunks.add(i, Chunk.agreed(lineBreak));
        }
    }

    private static String commonPrefix(String one, String other) {
        int length = 0;
        while (length < Math.min(one.length(), other.length())
                && one.charAt(length) == other.charAt(length)) {
            length++;
        }
        return one.substring(0, length);
    }

    private static String commonSuffix(String one, String other) {
        int length = 0;
        while (length < Math.min(one.length(), other.length())
                && one.charAt(one.length() - 1 - length)
                        == other.charAt(other.length() - 1 - length)) {
            length++;
        }
        return one.substring(one.length() - length);
    }

    private static String upToBreak(String text) {
        return text.substring(0, Math.max(text.lastIndexOf('\n'), text.lastIndexOf('\r')) + 1);
    }

    private static String behindBreak(String text) {
        Matcher first = BREAK.matcher(text);
        return first.find() ? text.substring(first.end()) : "";
    }

    static boolean endsLine(CharSequence text) {
        char last = text.length() == 0 ? ' ' : text.charAt(text.length() - 1);
        return last == '\n' || last == '\r';
    }
}
