// SPDX-License-Identifier: EPL-2.0
package journey.render.svg;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.junit.jupiter.api.Test;

class PlainTextTest {

    @Test
    void keepsWhatCanBeRead() {
        String text = "Überraschung 受け取り 👨‍👩‍👧 שלום a\u200Db";
        assertEquals(text, PlainText.of(text));
        assertSame("plain", PlainText.of("plain"));
    }

    @Test
    void makesBlanksOfLineEnds() {
        assertEquals("a b c d", PlainText.of("a\nb\tc\u2028d"));
    }

    @Test
    void replacesWhatXmlCannotHoldAndWhatTurnsTextRound() {
        assertEquals("\uFFFD".repeat(6), PlainText.of("\u0000\u0007\u0085\u202E\u2066\uFFFE"));
        assertEquals("a\uFFFD", PlainText.of("a\uD800"));
    }
}
