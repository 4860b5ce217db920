// SPDX-License-Identifier: EPL-2.0
package journey.data.format;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** The encodings in which tools export text. UTF-8 includes files that are partly windows-1252. */
enum TextEncoding {
    UTF_8(StandardCharsets.UTF_8, 0xef, 0xbb, 0xbf),
    UTF_16LE(StandardCharsets.UTF_16LE, 0xff, 0xfe),
    UTF_16BE(StandardCharsets.UTF_16BE, 0xfe, 0xff);

    private final Charset charset;
    private final int[] mark;

    TextEncoding(Charset charset, int... mark) {
        this.charset = charset;
        this.mark = mark;
    }

    Charset charset() {
        return charset;
    }

    /** Finds the encoding by the byte order mark, else by the zeros of ASCII in UTF-16. */
    static TextEncoding of(byte[] head) {
        for (TextEncoding encoding : values()) {
            if (encoding.markLength(head) > 0) {
                return encoding;
            }
        }
        if (head.length >= 4 && head[0] != 0 && head[1] == 0 && head[2] != 0 && head[3] == 0) {
            return UTF_16LE;
        }
        if (head.length >= 4 && head[0] == 0 && head[1] != 0 && head[2] == 0 && head[3] != 0) {
            return UTF_16BE;
        }
        return UTF_8;
    }

    /** How many bytes the byte order mark has; 0 when there is none. */
    int markLength(byte[] head) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= head.length || (head[i] & 0xff) != mark[i]) {
                return 0;
            }
        }
        return mark.length;
    }
}
