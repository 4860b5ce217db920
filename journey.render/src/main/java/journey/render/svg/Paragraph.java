// SPDX-License-Identifier: EPL-2.0
package journey.render.svg;

import journey.dsl.text.SafeText;

/**
 * A text of a box before it is wrapped.
 *
 * @param icon before its first line; null for none
 */
record Paragraph(TextStyle style, Icon icon, String text) {

    Paragraph {
        text = SafeText.of(text);
    }

    /** What stands above the words of an element that something has happened to. */
    static Paragraph of(Marks.Mark mark) {
        return new Paragraph(TextStyle.STRONG, Icon.MARK, mark.word());
    }

    Paragraph(TextStyle style, String text) {
        this(style, null, text);
    }
}
