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

    // Places of fields, and sizes of records, in bytes, by their names in the specification.
    private static final int NUM_TABLES = 4;
    private static final int TABLE_RECORDS = 12;
    private static final int TABLE_RECORD = 16;
    private static final int TABLE_OFFSET = 8;
    private static final int UNITS_PER_EM = 18;
    private static final int NUMBER_OF_H_METRICS = 34;
    private static final int H_METRIC = 4;
    private static final int CMAP_NUM_TABLES = 2;
    private static final int ENCODING_RECORDS = 4;
    private static final int ENCODING_RECORD = 8;
    private static final int SUBTABLE_OFFSET = 4;
    private static final int NUM_GROUPS = 12;
    private static final int MAP_GROUPS = 16;
    private static final int MAP_GROUP = 12;
    private static final int END_CHAR_CODE = 4;
    private static final int START_GLYPH_ID = 8;
    private static final int SEG_COUNT_TIMES_2 = 6;
    private static final int END_CODES = 14;
    private static final int RESERVED_PAD = 2;

    private final ByteBuffer font;
    private final Map<String, Integer> tables = new HashMap<>();

    private FontFile(byte[] bytes) {
        font = ByteBuffer.wrap(bytes);
        for (int i = 0; i < unsigned(NUM_TABLES); i++) {
            int entry = TABLE_RECORDS + TABLE_RECORD * i;
            String tag = new String(bytes, entry, 4, StandardCharsets.US_ASCII);
            tables.put(tag, font.getInt(entry + TABLE_OFFSET));
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
        Advances advances = new Advances(unsigned(tables.get("head") + UNITS_PER_EM), END);
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
        for (int i = 0; i < unsigned(cmap + CMAP_NUM_TABLES); i++) {
            int entry = cmap + ENCODING_RECORDS + ENCODING_RECORD * i;
            int table = cmap + font.getInt(entry + SUBTABLE_OFFSET);
            if (unsigned(table) == format) {
                return table;
            }
        }
        return 0;
    }

    private void readGroups(int table, Advances advances) {
        for (int i = 0; i < font.getInt(table + NUM_GROUPS); i++) {
            int group = table + MAP_GROUPS + MAP_GROUP * i;
            int first = font.getInt(group);
            int last = font.getInt(group + END_CHAR_CODE);
            for (int character = first; character <= last; character++) {
                int glyph = font.getInt(group + START_GLYPH_ID) + character - first;
                put(character, glyph, advances);
            }
        }
    }

    private void readSegments(int table, Advances advances) {
        int length = unsigned(table + SEG_COUNT_TIMES_2);
        for (int i = 0; i < length; i += 2) {
            int end = table + END_CODES + i;
            int start = end + length + RESERVED_PAD;
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
            int last = unsigned(tables.get("hhea") + NUMBER_OF_H_METRICS) - 1;
            int metric = tables.get("hmtx") + H_METRIC * Math.min(glyph, last);
            advances.put(character, unsigned(metric));
        }
    }

    private int unsigned(int place) {
        return Short.toUnsignedInt(font.getShort(place));
    }
}
