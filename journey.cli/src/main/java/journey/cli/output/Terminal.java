// SPDX-License-Identifier: EPL-2.0
package journey.cli.output;

import java.io.InputStream;
import java.io.PrintStream;
import java.time.InstantSource;

/** What a command reads from and writes to. */
public final class Terminal {

    private final InputStream in;
    private final PrintStream exact;
    private final PrintStream out;
    private final PrintStream exactErr;
    private final PrintStream err;
    private final boolean colour;
    private final int columns;
    private final boolean showsProgress;
    private final InstantSource clock;

    /**
     * @param in standard input
     * @param out standard output, for results
     * @param err standard error, for progress and for what went wrong
     * @param colour true when standard output is a terminal and may be coloured
     * @param columns how wide standard output is; 80 when nobody knows
     * @param showsProgress true when standard error is a terminal
     * @param clock tells how long the work took
     */
    public Terminal(
            InputStream in,
            PrintStream out,
            PrintStream err,
            boolean colour,
            int columns,
            boolean showsProgress,
            InstantSource clock) {
        this.in = in;
        this.exact = out;
        this.out = SafeOutput.over(out);
        this.exactErr = err;
        this.err = SafeOutput.over(err);
        this.colour = colour;
        this.columns = columns;
        this.showsProgress = showsProgress;
        this.clock = clock;
    }

    public InputStream in() {
        return in;
    }

    /** Standard output for lines that people read: nothing in them steers what shows them. */
    public PrintStream out() {
        return out;
    }

    /** Standard output as it is, for reports: each of them is safe in its own way. */
    public PrintStream exact() {
        return exact;
    }

    /** Standard output for lines with styles of our own, in which all other text is printable. */
    public PrintStream styled() {
        return colour ? exact : out;
    }

    /** Standard output for a file's content: as it is, except on a terminal. */
    public PrintStream content() {
        return colour ? out : exact;
    }

    /** Standard error for lines that people read: nothing in them steers what shows them. */
    public PrintStream err() {
        return err;
    }

    /** Standard error as it is, for what moves the cursor. */
    public PrintStream exactErr() {
        return exactErr;
    }

    public boolean colour() {
        return colour;
    }

    public int columns() {
        return columns;
    }

    public boolean showsProgress() {
        return showsProgress;
    }

    public InstantSource clock() {
        return clock;
    }

    /** Tells on standard error what is wrong, in one line or several. */
    public void complain(String message) {
        message.lines().forEach(line -> err.println("journey: " + line));
    }

    /** Writes out what has been printed. */
    public void flush() {
        out.flush();
        err.flush();
    }
}
