// SPDX-License-Identifier: EPL-2.0
package journey.cli.output;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import journey.dsl.text.SafeText;

/**
 * What a terminal or the log of a build shows: nothing that stands in a map, the name of a file or
 * an argument steers it. Whole lines go on at once, see {@link SafeText#line}.
 */
public final class SafeOutput extends OutputStream {

    private final PrintStream out;
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();

    /** Whether a part of this line has gone on already. */
    private boolean hasBegun;

    private SafeOutput(PrintStream out) {
        this.out = out;
    }

    /**
     * Makes a stream safe.
     *
     * @param out takes UTF-8; is not closed by the stream over it
     */
    public static PrintStream over(PrintStream out) {
        return new PrintStream(new SafeOutput(out), false, StandardCharsets.UTF_8);
    }

    @Override
    public void write(int b) {
        if (b == '\n') {
            endLine();
        } else {
            line.write(b);
        }
    }

    @Override
    public void write(byte[] bytes, int offset, int length) {
        for (int i = offset; i < offset + length; i++) {
            write(bytes[i]);
        }
    }

    /** The carriage return of a line end is no more than that. */
    private void endLine() {
        String text = line.toString(StandardCharsets.UTF_8);
        boolean returns = text.endsWith("\r");
        print(returns ? text.substring(0, text.length() - 1) : text);
        write(returns ? "\r\n" : "\n");
        hasBegun = false;
    }

    private void print(String text) {
        line.reset();
        if (!text.isEmpty()) {
            write(hasBegun ? SafeText.inLine(text) : SafeText.line(text));
            hasBegun = true;
        }
    }

    private void write(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.write(bytes, 0, bytes.length);
    }

    @Override
    public void flush() {
        print(line.toString(StandardCharsets.UTF_8));
        out.flush();
    }

    @Override
    public void close() {
        flush();
    }
}
