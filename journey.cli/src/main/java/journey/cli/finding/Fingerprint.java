// SPDX-License-Identifier: EPL-2.0
package journey.cli.finding;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Tells one finding from all others and stays the same in every run, wherever lines move to.
 *
 * @param key with the name that the file has in the project
 * @param ordinal counts the findings with the same key, from 1 in the order of the file
 */
public record Fingerprint(FindingKey key, int ordinal) {

    /** The length of {@link #hash()}: 128 bits. */
    private static final int HASH_LENGTH = 32;

    /** All parts in one short text, the same on every machine: hexadecimal digits. */
    public String hash() {
        String text =
                String.join(
                        "\n", key.checkId(), key.file(), key.element(), Integer.toString(ordinal));
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256")
                            .digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, HASH_LENGTH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
