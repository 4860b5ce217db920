// SPDX-License-Identifier: EPL-2.0
package journey.cli.finding;

import journey.dsl.resource.Places;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.LineAndColumn;

/**
 * A part of a text, from its first character to behind its last one.
 *
 * @param start where it begins
 * @param end where it ends; the start when it is empty
 */
public record Region(Position start, Position end) {

    /**
     * A place in a text. All are counted from 1; a byte order mark does not count.
     *
     * @param line the line
     * @param column in UTF-16 code units
     * @param byteColumn the same in bytes of UTF-8
     */
    public record Position(int line, int column, int byteColumn) {

        private static Position of(EncodedText text, ICompositeNode root, int offset) {
            LineAndColumn place = Places.of(root, offset);
            int lineStart = offset - (place.getColumn() - 1);
            boolean marked = lineStart == 0 && offset > 0 && text.text().startsWith("\uFEFF");
            int start = marked ? 1 : lineStart;
            return new Position(
                    place.getLine(), offset - start + 1, text.length(start, offset) + 1);
        }
    }

    /**
     * Finds a part of a text by lines and columns.
     *
     * @param offset in characters from 0
     * @param length in characters
     */
    public static Region of(XtextResource file, int offset, int length) {
        EncodedText text = EncodedText.of(file);
        ICompositeNode root = file.getParseResult().getRootNode();
        int end = Math.min(offset + length, text.text().length());
        return new Region(Position.of(text, root, offset), Position.of(text, root, end));
    }
}
