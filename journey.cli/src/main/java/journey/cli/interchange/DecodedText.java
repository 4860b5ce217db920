// SPDX-License-Identifier: EPL-2.0
package journey.cli.interchange;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * The text of a file from another tool, whose encoding nobody states.
 *
 * @param text without a byte order mark
 * @param encoding how it was read, in words
 */
public record DecodedText(String text, String encoding) {

    /** How Excel writes "CSV" in western Europe and America. */
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private static final char REPLACEMENT = '\uFFFD';
    private static final char LAST_OF_ASCII = '\u007F';

    /**
     * Reads bytes: as their byte order mark says; else as UTF-8 when all of them are; else as
     * UTF-16 when every other one is zero, as in western texts; else as UTF-8 with a few broken
     * characters when more others are whole; else as Windows-1252, of which nearly any byte is a
     * character. U+FFFD stands in place of what cannot be read.
     */
    public static DecodedText of(byte[] bytes) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return decoded(bytes, 3, StandardCharsets.UTF_8, "UTF-8 with a byte order mark");
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return decoded(bytes, 2, StandardCharsets.UTF_16LE, "UTF-16");
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return decoded(bytes, 2, StandardCharsets.UTF_16BE, "UTF-16");
        }
        if (hasZeros(bytes, 1)) {
            return decoded(bytes, 0, StandardCharsets.UTF_16LE, "UTF-16");
        }
        if (hasZeros(bytes, 0)) {
            return decoded(bytes, 0, StandardCharsets.UTF_16BE, "UTF-16");
        }
        try {
            return new DecodedText(
                    StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString(),
                    "UTF-8");
        } catch (CharacterCodingException e) {
            DecodedText damaged = decoded(bytes, 0, StandardCharsets.UTF_8, "damaged UTF-8");
            return damaged.isMostlyWhole() ? damaged : decoded(bytes, 0, WINDOWS, "Windows-1252");
        }
    }

    /**
     * In a text of another encoding, hardly any two bytes beyond ASCII are a character of UTF-8.
     */
    private boolean isMostlyWhole() {
        long broken = text.chars().filter(c -> c == REPLACEMENT).count();
        long beyondAscii = text.chars().filter(c -> c > LAST_OF_ASCII).count();
        return beyondAscii - broken > broken;
    }

    private static boolean startsWith(byte[] bytes, int... beginning) {
        if (bytes.length < beginning.length) {
            return false;
        }
        for (int i = 0; i < beginning.length; i++) {
            if ((bytes[i] & 0xFF) != beginning[i]) {
                return false;
            }
        }
        return true;
    }

    /** Whether most of the even (0) or odd (1) bytes at the beginning are zero, and no others. */
    private static boolean hasZeros(byte[] bytes, int parity) {
        int[] zeros = new int[2];
        int length = Math.min(bytes.length, 1000) & ~1;
        for (int i = 0; i < length; i++) {
            if (bytes[i] == 0) {
                zeros[i % 2]++;
            }
        }
        return length > 0 && zeros[parity] > length / 4 && zeros[1 - parity] == 0;
    }

    private static DecodedText decoded(byte[] bytes, int from, Charset charset, String words) {
        return new DecodedText(new String(bytes, from, bytes.length - from, charset), words);
    }
}
