// SPDX-License-Identifier: EPL-2.0
package journey.compare.merge;

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
public record Markers(int size, ThreeVersions<String> labels, boolean showsBase) {

    private static final Pattern BREAK = Pattern.compile("\r\n|\n|\r");

    /** The text of a merge, with markers where there are conflicts. */
    public String write(List<Chunk> chunks) {
        return new Writer(lineBreak(chunks)).write(ConflictLines.aligned(chunks));
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
        private ThreeVersions<StringBuilder> conflict;

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
                conflict = ThreeVersions.same(line).map(StringBuilder::new);
            }
        }

        private void agreed(String text) {
            String rest = text;
            if (conflict != null && !isWhole()) {
                Matcher end = BREAK.matcher(text);
                boolean ends = end.find();
                int line = ends ? end.end() : text.length();
                append(ThreeVersions.same(text.substring(0, line)));
                rest = text.substring(line);
                if (!ends) {
                    return;
                }
            }
            end();
            out.append(rest);
        }

        private void append(ThreeVersions<String> text) {
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
            return text.length() == 0 || ConflictLines.endsLine(text);
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
}
