// SPDX-License-Identifier: EPL-2.0
package journey.dsl.resource;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import journey.dsl.text.Messages;

/**
 * The bytes of a file, read as UTF-8.
 *
 * @param text the characters up to the end of the file or to the first byte that is none
 * @param problem a sentence about the first byte that is no character; null when there is none
 */
public record TextDecoding(String text, String problem) {

    /** Reads bytes as UTF-8. A byte order mark is kept: it is part of the file. */
    public static TextDecoding of(byte[] bytes) {
        CharsetDecoder decoder =
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(in, out, true);
        String problem = null;
        if (result.isError()) {
            problem =
                    Messages.sentence(
                            "syntax.no-utf-8", "%02X".formatted(bytes[in.position()] & 0xFF));
        }
        return new TextDecoding(out.flip().toString(), problem);
    }
}
