// SPDX-License-Identifier: EPL-2.0
package journey.cli.diff;

import java.io.PrintStream;

/** Tells what differs, in a form that people or another program read. */
public interface DiffReport {

    /**
     * Writes the report.
     *
     * @param out takes UTF-8; stays open
     */
    void write(DiffRun run, PrintStream out);
}
