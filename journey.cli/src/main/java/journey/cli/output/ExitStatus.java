// SPDX-License-Identifier: EPL-2.0
package journey.cli.output;

/** The exit statuses of all commands; they are part of the contract with scripts. */
public final class ExitStatus {

    /** Nothing at or above the threshold. */
    public static final int OK = 0;

    /** There are findings at or above the threshold, or files that are not formatted. */
    public static final int FINDINGS = 1;

    /** The command was called in a wrong way, or its input could not be read or written. */
    public static final int USAGE = 2;

    /** The program itself is broken. */
    public static final int DEFECT = 3;

    private ExitStatus() {}
}
