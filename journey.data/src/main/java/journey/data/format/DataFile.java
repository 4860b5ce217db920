// SPDX-License-Identifier: EPL-2.0
package journey.data.format;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * A file with rows, packed or not.
 *
 * @param path of a file that is there
 * @param head its first bytes, unpacked: all of a small file
 */
public record DataFile(Path path, Compression compression, byte[] head) {

    private static final int HEAD = 1 << 16;

    /**
     * Looks at the beginning of a file.
     *
     * @throws IOException when it cannot be read
     */
    public static DataFile of(Path path) throws IOException {
        Compression compression;
        try (InputStream packed = Files.newInputStream(path)) {
            compression = Compression.of(packed.readNBytes(4));
        }
        try (InputStream bytes = compression.unpack(Files.newInputStream(path))) {
            return new DataFile(path, compression, bytes.readNBytes(HEAD));
        }
    }

    /** The bytes of the file, unpacked. */
    InputStream open() throws IOException {
        return compression.unpack(Files.newInputStream(path));
    }

    /** The text of the file, whatever its encoding is, without a byte order mark. */
    TextReader text() throws IOException {
        return new TextReader(open(), TextEncoding.of(head));
    }

    /** The beginning of the text. */
    String headText() {
        TextEncoding encoding = TextEncoding.of(head);
        int mark = encoding.markLength(head);
        return new String(head, mark, head.length - mark, encoding.charset());
    }

    /** Tells whether the unpacked file begins with some bytes. */
    boolean begins(String bytes) {
        byte[] expected = bytes.getBytes(StandardCharsets.ISO_8859_1);
        if (head.length < expected.length) {
            return false;
        }
        for (int i = 0; i < expected.length; i++) {
            if (head[i] != expected[i]) {
                return false;
            }
        }
        return true;
    }

    /** The name in lower case, without what tells of packing: {@code orders.csv}. */
    String plainName() {
        String name = path.getFileName().toString().toLowerCase(Locale.ROOT);
        String suffix = compression.suffix();
        return name.endsWith(suffix) ? name.substring(0, name.length() - suffix.length()) : name;
    }

    /** The path as the database reads it: none of its characters stands for others. */
    String databasePath() {
        return path.toString().replaceAll("[\\[*?]", "[$0]");
    }
}
