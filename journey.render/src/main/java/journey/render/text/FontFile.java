// SPDX-License-Identifier: EPL-2.0
package journey.render.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * Reads the advances from a TrueType file, as the <a
 * href="https://learn.microsoft.com/typography/opentype/spec/">OpenType specification</a> lays down
 * its tables.
 *
 * <p>FontBox can do this too, but takes 100 ms for its first font, more than all else that a small
 * map needs: it reads every table and looks for a logger. A test compares the two.
 */
final class FontFile {

    /** Segments of 16-bit characters. */
    private static final int SEGMENTS = 4;

    /** Groups of characters of any plane. */
    private static final int GROUPS = 12;

    /** No bundled font has characters from here on; keeps the table of advances small. */
    private static final int END = 0x20000;

    private final ByteBuffer font;
    private final Map<String, Integer> tables = new HashMap<>();

    private FontFile(byte[] bytes) {
        font = ByteBuffer.wrap(bytes);
        for (int i = 0; i < unsigned(4); i++) {
            int entry = 12 + 16 * i;
            String tag = new String(bytes, entry, 4, StandardCharsets.US_ASCII);
            tables.put(tag, font.getInt(entry + 8));
        }
    }

    /** Reads the advances of a bundled font. */
    static Advances advances(BundledFont font) {
        try (InputStream file = font.open()) {
            return new FontFile(file.readAllBytes()).advances();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Advances advances() {
        Advances advances = new Advances(unsigned(tables.get("head") + 18), END);
        int groups = characters(GROUPS);
        if (groups > 0) {
            readGroups(groups, advances);
        } else {
            readSegments(characters(SEGMENTS), advances);
        }
        return advances;
    }

    /** The place of the table from characters to glyphs in a format, 0 when there is none. */
    private int characters(int format) {
        int cmap = tables.get("cmap");
        for (int i = 0; i < unsigned(cmap + 2); i++) {
            int table = cmap + font.getInt(cmap + 8 + 8 * i);
            if (unsigned(table) == format) {
                return table;
            }
        }
        return 0;
    }

    private void readGroups(int table, Advances advances) {
        for (int i = 0; i < font.getInt(table + 12); i++) {
            int group = table + 16 + 12 * i;
            int first = font.getInt(group);
            for (int character = first; character <= font.getInt(group + 4); character++) {
                put(character, font.getInt(group + 8) + character - first, advances);
            }
        }
    }

    private void readSegments(int table, Advances advances) {
        int length = unsigned(table + 6);
        for (int i = 0; i < length; i += 2) {
            int end = table + 14 + i;
            int start = end + 2 + length;
            int delta = start + length;
            int range = delta + length;
            for (int character = unsigned(start); character <= unsigned(end); character++) {
                int glyph = character;
                if (unsigned(range) > 0) {
                    glyph = unsigned(range + unsigned(range) + 2 * (character - unsigned(start)));
                }
                put(character, glyph == 0 ? 0 : glyph + unsigned(delta) & 0xFFFF, advances);
            }
        }
    }

    /** The glyph 0 stands for characters that the font does not have. */
    private void put(int character, int glyph, Advances advances) {
        if (glyph > 0) {
            int last = unsigned(tables.get("hhea") + 34) - 1;
            advances.put(character, unsigned(tables.get("hmtx") + 4 * Math.min(glyph, last)));
        }
    }

    private int unsigned(int place) {
        return Short.toUnsignedInt(font.getShort(place));
    }
}
