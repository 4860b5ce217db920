// SPDX-License-Identifier: EPL-2.0
package journey.data.format;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;

/**
 * Reads text without losing any: bytes that the encoding does not know are read as windows-1252, in
 * which old tools export, also when they stand in the middle of UTF-8.
 */
final class TextReader extends Reader {

    private static final Charset FALLBACK = Charset.forName("windows-1252");
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final InputStream bytes;
    private final CharsetDecoder decoder;
    private final ByteBuffer input = ByteBuffer.allocate(1 << 16).flip();
    private boolean isBegun;
    private boolean isEnd;
    private long replaced;
    private long lines = 1;

    TextReader(InputStream bytes, TextEncoding encoding) {
        this.bytes = bytes;
        this.decoder =
                encoding.charset()
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    @Override
    public int read(char[] chars, int from, int length) throws IOException {
        CharBuffer output = CharBuffer.wrap(chars, from, length).slice();
        while (output.position() == 0 || !isBegun) {
            CoderResult result = decoder.decode(input, output, isEnd);
            if (result.isError()) {
                if (output.remaining() < result.length() && output.position() > 0) {
                    break;
                }
                replace(result.length(), output);
            } else if (result.isUnderflow() && isEnd) {
                break;
            } else if (result.isUnderflow() && output.position() == 0) {
                fill();
            }
            if (!isBegun && output.position() > 0) {
                isBegun = true;
                if (chars[from] == BYTE_ORDER_MARK) {
                    output.flip().position(1);
                    output.compact();
                }
            }
        }
        int read = output.position();
        if (replaced == 0) {
            countLines(chars, from, read);
        }
        return read == 0 && length > 0 ? -1 : read;
    }

    private void replace(int length, CharBuffer output) {
        if (replaced == 0) {
            countLines(output.array(), output.arrayOffset(), output.position());
        }
        replaced += length;
        byte[] unknown = new byte[length];
        input.get(unknown);
        output.put(new String(unknown, FALLBACK), 0, Math.min(length, output.remaining()));
    }

    private void countLines(char[] chars, int from, int length) {
        for (int i = from; i < from + length; i++) {
            if (chars[i] == '\n') {
                lines++;
            }
        }
    }

    private void fill() throws IOException {
        input.compact();
        int read = bytes.read(input.array(), input.position(), input.remaining());
        if (read < 0) {
            isEnd = true;
        } else {
            input.position(input.position() + read);
        }
        input.flip();
    }

    /** Notes how many characters are not in the encoding; call it at the end. */
    void tell(FileProblems problems) {
        if (replaced > 0) {
            problems.count(RowFault.NOT_UTF_8, lines, replaced);
        }
    }

    /** Tells whether all that was read is in the encoding. */
    boolean isClean() {
        return replaced == 0;
    }

    @Override
    public void close() throws IOException {
        bytes.close();
    }
}
