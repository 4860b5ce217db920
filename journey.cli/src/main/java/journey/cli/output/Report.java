// SPDX-License-Identifier: EPL-2.0
package journey.cli.output;

import java.io.PrintStream;

/**
 * Tells what came of a run, in a form that people or another program read.
 *
 * @param <R> what a run has to tell
 */
public interface Report<R> {

    /**
     * Writes the report.
     *
     * @param out takes UTF-8; stays open
     */
    void write(R run, PrintStream out);
}
