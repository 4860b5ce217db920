// SPDX-License-Identifier: EPL-2.0
package journey.data.cache;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.concurrent.TimeUnit;

/**
 * By which a file is known again.
 *
 * @param hash of its content, SHA-256 in hexadecimal digits
 */
record Fingerprint(Stamp stamp, String hash) {

    /** How coarse the times of files may be, in microseconds. */
    private static final long RESOLUTION = 2_000_000L;

    /**
     * What tells of a change without a look at the content.
     *
     * @param size in bytes; -1 when nothing can be told
     * @param modified when the file was last written, in microseconds since 1970
     */
    record Stamp(long size, long modified) {

        static Stamp of(Path file) {
            try {
                BasicFileAttributes attributes =
                        Files.readAttributes(file, BasicFileAttributes.class);
                return new Stamp(
                        attributes.size(), attributes.lastModifiedTime().to(TimeUnit.MICROSECONDS));
            } catch (IOException e) {
                return new Stamp(-1, 0);
            }
        }
    }

    /** The stamp is taken last: a file that changed meanwhile has another one than before. */
    static Fingerprint of(Path file) throws IOException {
        String hash = hash(file);
        return new Fingerprint(Stamp.of(file), hash);
    }

    /**
     * Tells whether a file is the one that was read. Its content is looked at only when its time
     * does not tell: another one, or one so late that the file may have changed after it was read.
     *
     * @param read when it was read, in microseconds since 1970
     */
    boolean isOf(Path file, long read) throws IOException {
        Stamp now = Stamp.of(file);
        boolean isUntouched = now.equals(stamp) && stamp.modified < read - RESOLUTION;
        return isUntouched || now.size == stamp.size && hash(file).equals(hash);
    }

    private static String hash(Path file) throws IOException {
        MessageDigest digest = digest();
        byte[] part = new byte[1 << 16];
        try (InputStream in = Files.newInputStream(file)) {
            for (int read = in.read(part); read > 0; read = in.read(part)) {
                digest.update(part, 0, read);
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    static byte[] ofBytes(byte[] bytes) {
        return digest().digest(bytes);
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
