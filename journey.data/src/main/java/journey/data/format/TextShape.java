// SPDX-License-Identifier: EPL-2.0
package journey.data.format;

import java.io.IOException;
import java.io.Reader;

/**
 * What one look over a text with cells tells before it is read.
 *
 * @param records how many rows there are, the header and what a quote leaves open among them; blank
 *     lines are none
 * @param openQuote the line of the quote that is never closed, from 1; 0 when each one is
 * @param isRegular true when each line is a row, all rows have as many cells, and the lines end
 *     alike: then anybody reads the same in it, and row and line count alike
 * @param lineEnd what ends the lines of a regular text
 */
record TextShape(long records, long openQuote, boolean isRegular, String lineEnd) {

    static TextShape of(TextReader text, char delimiter) throws IOException {
        Scan scan = new Scan(delimiter);
        scan.run(text);
        return new TextShape(
                scan.records,
                scan.isQuoted ? scan.quoteLine : 0,
                scan.isRegular && !scan.isQuoted && text.isClean(),
                scan.hasReturns ? "\\r\\n" : "\\n");
    }

    /** Walks over the characters as a reader of CSV does. */
    private static final class Scan {

        private final char delimiter;
        private long records;
        private long line = 1;
        private long quoteLine;
        private int cells;
        private int cellsOfHeader;
        private boolean isQuoted;
        private boolean isAfterQuote;
        private boolean isCellStart = true;
        private boolean isRowStart = true;
        private boolean hasReturns;
        private boolean isRegular = true;
        private char before;

        Scan(char delimiter) {
            this.delimiter = delimiter;
        }

        void run(Reader text) throws IOException {
            char[] chars = new char[1 << 16];
            for (int read = text.read(chars); read > 0; read = text.read(chars)) {
                for (int i = 0; i < read; i++) {
                    char c = chars[i];
                    if (c > '"' && c != delimiter && !isQuoted && !isAfterQuote && before != '\r') {
                        isCellStart = false;
                        isRowStart = false;
                    } else if (isQuoted) {
                        quoted(c);
                    } else {
                        plain(c);
                    }
                    before = c;
                }
            }
            isRegular &= before != '\r';
            if (!isRowStart || isQuoted) {
                endRow();
            }
        }

        private void quoted(char c) {
            if (c == '"') {
                isQuoted = false;
                isAfterQuote = true;
            } else if (c == '\n' || c == '\r') {
                isRegular = false;
                line += c == '\n' && before == '\r' ? 0 : 1;
            }
        }

        private void plain(char c) {
            if (c == '\n') {
                if (before == '\r') {
                    return;
                }
                isRegular &= !hasReturns;
                lineEnd();
            } else if (c == '\r') {
                isRegular &= hasReturns || records == 0;
                hasReturns = true;
                lineEnd();
            } else {
                isRegular &= before != '\r';
                isRowStart = false;
                cell(c);
            }
        }

        private void cell(char c) {
            if (c == delimiter) {
                cells++;
                isCellStart = true;
                isAfterQuote = false;
            } else if (c == '"' && (isCellStart || isAfterQuote && before == '"')) {
                isQuoted = true;
                quoteLine = isCellStart ? line : quoteLine;
                isCellStart = false;
                isAfterQuote = false;
            } else {
                isRegular &= c != '"' && c != 0 && !isAfterQuote;
                isCellStart = false;
            }
        }

        private void lineEnd() {
            line++;
            if (isRowStart) {
                isRegular = false;
            } else {
                endRow();
            }
        }

        private void endRow() {
            if (records == 0) {
                cellsOfHeader = cells;
            }
            isRegular &= cells == cellsOfHeader;
            records++;
            cells = 0;
            isCellStart = true;
            isAfterQuote = false;
            isRowStart = true;
        }
    }
}
