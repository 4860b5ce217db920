// SPDX-License-Identifier: EPL-2.0
package journey.cli.report;

import java.io.PrintStream;
import journey.cli.finding.CheckRun;

/** Tells what a run found, in a form that people or another program read. */
public interface Report {

    /**
     * Writes the report.
     *
     * @param out takes UTF-8; stays open
     */
    void write(CheckRun run, PrintStream out);
}
