// SPDX-License-Identifier: EPL-2.0
package journey.dsl.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The lines with which git marks what an author has to decide. A conflict is a part of a line; its
 * markers stand around as few whole lines as possible.
 *
 * @param size how often the sign of a marker is repeated; git's usual size is 7
 * @param labels how the versions are called; empty for no name
 * @param showsBase whether the base is shown too, as in git's style "diff3"
 */
public record Markers(int size, Versions<String> labels, boolean showsBase) {

    private static final Pattern BREAK = Pattern.compile("\r\n|\n|\r");

    /** The text of a merge, with markers where there are conflicts. */
    public String write(List<Chunk> chunks) {
        return new Writer(lineBreak(chunks)).write(Lines.aligned(chunks));
    }

    private static String lineBreak(List<Chunk> chunks) {
        return chunks.stream()
                .map(chunk -> BREAK.matcher(chunk.text().ours()))
                .filter(Matcher::find)
                .map(Matcher::group)
                .findFirst()
                .orElse("\n");
    }

    /** Widens conflicts to whole lines. */
    private final class Writer {

        private final String lineBreak;
        private final StringBuilder out = new StringBuilder();

        /** The conflict that is not written yet; null when there is none. */
        private Versions<StringBuilder> conflict;

        Writer(String lineBreak) {
            this.lineBreak = lineBreak;
        }

        String write(List<Chunk> chunks) {
            for (Chunk chunk : chunks) {
                if (chunk.isConflict()) {
                    begin();
                    append(chunk.text());
                } else {
                    agreed(chunk.text().ours());
                }
            }
            end();
            return out.toString();
        }

        private void begin() {
            if (conflict != null && isWhole()) {
                end();
            }
            if (conflict == null) {
                int start = Math.max(out.lastIndexOf("\n"), out.lastIndexOf("\r")) + 1;
                String line = out.substring(start);
                out.setLength(start);
                conflict = Versions.same(line).map(StringBuilder::new);
            }
        }

        private void agreed(String text) {
            String rest = text;
            if (conflict != null && !isWhole()) {
                Matcher end = BREAK.matcher(text);
                boolean ends = end.find();
                int line = ends ? end.end() : text.length();
                append(Versions.same(text.substring(0, line)));
                rest = text.substring(line);
                if (!ends) {
                    return;
                }
            }
            end();
            out.append(rest);
        }

        private void append(Versions<String> text) {
            conflict.base().append(text.base());
            conflict.ours().append(text.ours());
            conflict.theirs().append(text.theirs());
        }

        private boolean isWhole() {
            return isWhole(conflict.base())
                    && isWhole(conflict.ours())
                    && isWhole(conflict.theirs());
        }

        private boolean isWhole(StringBuilder text) {
            return text.length() == 0 || Lines.endsLine(text);
        }

        private void end() {
            if (conflict == null) {
                return;
            }
            marker('<', labels.ours());
            lines(conflict.ours());
            if (showsBase) {
                marker('|', labels.base());
                lines(conflict.base());
            }
            marker('=', "");
            lines(conflict.theirs());
            marker('>', labels.theirs());
            conflict = null;
        }

        private void marker(char sign, String label) {
            out.append(String.valueOf(sign).repeat(size));
            out.append(label.isEmpty() ? "" : " " + label).append(lineBreak);
        }

        private void lines(StringBuilder text) {
            out.append(text).append(isWhole(text) ? "" : lineBreak);
        }
    }

    /** Moves the bounds of conflicts to the bounds of lines where that changes nothing. */
    private static final class Lines {

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
        private static List<Chunk> withoutCommonLines(Versions<String> text) {
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
            base =
                    base.endsWith(suffix)
                            ? base.substring(0, base.length() - suffix.length())
                            : base;
            List<Chunk> parts = new ArrayList<>();
            parts.add(Chunk.agreed(prefix));
            parts.add(new Chunk(new Versions<>(base, ours, theirs)));
            parts.add(Chunk.agreed(suffix));
            parts.removeIf(part -> part.text().equals(Versions.same("")));
            return parts;
        }

        /** "(break, member) break" is "break (member, break)", and the latter is made of lines. */
        private static void pushBreak(List<Chunk> chunks, int i) {
            Versions<String> text = chunks.get(i).text();
            if (i + 1 == chunks.size() || chunks.get(i + 1).isConflict()) {
                return;
            }
            String next = chunks.get(i + 1).text().ours();
            Matcher first = BREAK.matcher(next);
            String lineBreak = first.lookingAt() ? first.group() : "";
            boolean pushes =
                    !lineBreak.isEmpty()
                            && text.map(it -> it.isEmpty() || it.startsWith(lineBreak))
                                    .equals(Versions.same(true));
            if (pushes) {
                int length = lineBreak.length();
                chunks.set(
                        i,
                        new Chunk(
                                text.map(
                                        it ->
                                                it.isEmpty()
                                                        ? it
                                                        : it.substring(length) + lineBreak)));
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
}
