// SPDX-License-Identifier: EPL-2.0
package journey.data.format;

import io.airlift.compress.MalformedInputException;
import io.airlift.compress.zstd.ZstdInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;

/** How a file is packed; its first bytes tell. */
public enum Compression {
    NONE("none", "") {
        @Override
        InputStream unpack(InputStream packed) {
            return packed;
        }
    },
    GZIP("gzip", ".gz", 0x1f, 0x8b) {
        @Override
        InputStream unpack(InputStream packed) throws IOException {
            return new GZIPInputStream(packed, BUFFER);
        }
    },
    ZSTANDARD("zstd", ".zst", 0x28, 0xb5, 0x2f, 0xfd) {
        @Override
        InputStream unpack(InputStream packed) {
            return new ZstdStream(packed);
        }
    };

    private static final int BUFFER = 1 << 16;

    private final String databaseName;
    private final String suffix;
    private final int[] magic;

    Compression(String databaseName, String suffix, int... magic) {
        this.databaseName = databaseName;
        this.suffix = suffix;
        this.magic = magic;
    }

    abstract InputStream unpack(InputStream packed) throws IOException;

    /** Its name for the database. */
    String databaseName() {
        return databaseName;
    }

    /** The end that it gives to the names of files. */
    String suffix() {
        return suffix;
    }

    static Compression of(byte[] head) {
        if (GZIP.begins(head)) {
            return GZIP;
        }
        return ZSTANDARD.begins(head) ? ZSTANDARD : NONE;
    }

    private boolean begins(byte[] head) {
        for (int i = 0; i < magic.length; i++) {
            if (i >= head.length || (head[i] & 0xff) != magic[i]) {
                return false;
            }
        }
        return true;
    }

    /** Tells of damaged input as all other streams do. */
    private static final class ZstdStream extends FilterInputStream {

        ZstdStream(InputStream packed) {
            super(new ZstdInputStream(packed));
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            try {
                return super.read(bytes, from, length);
            } catch (MalformedInputException e) {
                throw new IOException(e);
            }
        }
    }
}
