// SPDX-License-Identifier: EPL-2.0
package journey.compare.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * How a text is written down, which is no part of what it says.
 *
 * @param lineBreak null when the text has several kinds
 * @param isMarked whether it begins with a byte order mark
 */
record TextForm(String lineBreak, boolean isMarked) {

    private static final Pattern BREAK = Pattern.compile("\r\n|\n|\r");
    private static final String MARK = "\uFEFF";

    static TextForm of(String text) {
        List<String> breaks =
                BREAK.matcher(text).results().map(MatchResult::group).distinct().toList();
        String lineBreak = breaks.isEmpty() ? "\n" : breaks.size() == 1 ? breaks.get(0) : null;
        return new TextForm(lineBreak, text.startsWith(MARK));
    }

    /**
     * The form of a merged text: that of the side that has changed it.
     *
     * @param texts not null
     */
    static TextForm merged(ThreeVersions<String> texts) {
        ThreeVersions<TextForm> forms = texts.map(TextForm::of);
        boolean isMixed =
                forms.base().lineBreak == null
                        || forms.ours().lineBreak == null
                        || forms.theirs().lineBreak == null;
        // An empty base, as when both sides have added the file, has no form to keep.
        TextForm base = texts.base().isEmpty() ? forms.theirs() : forms.base();
        String lineBreak =
                Objects.equals(forms.ours().lineBreak, base.lineBreak)
                        ? forms.theirs().lineBreak
                        : forms.ours().lineBreak;
        boolean isMarked =
                forms.ours().isMarked == base.isMarked
                        ? forms.theirs().isMarked
                        : forms.ours().isMarked;
        return new TextForm(isMixed ? null : lineBreak, isMarked);
    }

    /** The text without the mark and, unless they are to stay as they are, with line feeds only. */
    String plain(String text) {
        String unmarked = text.startsWith(MARK) ? text.substring(1) : text;
        return lineBreak == null ? unmarked : BREAK.matcher(unmarked).replaceAll("\n");
    }

    /** Gives a merged text this form. */
    List<Chunk> restored(List<Chunk> chunks) {
        List<Chunk> restored = new ArrayList<>();
        if (isMarked) {
            restored.add(Chunk.agreed(MARK));
        }
        chunks.forEach(chunk -> restored.add(new Chunk(chunk.text().map(this::written))));
        return restored;
    }

    private String written(String text) {
        return lineBreak == null ? text : text.replace("\n", lineBreak);
    }
}
