// SPDX-License-Identifier: EPL-2.0
package journey.cli;

import java.io.InputStream;
import java.io.PrintStream;
import java.time.InstantSource;
import journey.cli.git.Repositories;
import journey.cli.report.Printable;

/**
 * What a command reads from and writes to.
 *
 * @param in standard input
 * @param out standard output, for results
 * @param err standard error, for progress and for what went wrong
 * @param colour true when results may be coloured
 * @param columns how wide standard output is; 80 when nobody knows
 * @param showsProgress true when standard error is a terminal
 * @param clock tells how long the work took
 */
public record Terminal(
        InputStream in,
        PrintStream out,
        PrintStream err,
        boolean colour,
        int columns,
        boolean showsProgress,
        InstantSource clock) {

    /** Tells on standard error what is wrong, in one line or several. */
    void complain(String message) {
        message.lines().forEach(line -> err.println("journey: " + Printable.of(line)));
    }

    /** Repositories of git, with notices on standard error. */
    Repositories repositories() {
        return new Repositories(clock, this::complain);
    }
}
