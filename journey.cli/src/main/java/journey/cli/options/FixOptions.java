// SPDX-License-Identifier: EPL-2.0
package journey.cli.options;

import picocli.CommandLine.Option;

/** Whether {@code journey check} also fixes what it finds, and how far it goes. */
public final class FixOptions {

    @Option(names = "--fix", description = "Apply fixes that need no decision.")
    private boolean fix;

    @Option(
            names = "--unsafe-fixes",
            description =
                    "With --fix: also apply fixes that you have to look at; TODO stands where you have to decide.")
    private boolean unsafeFixes;

    @Option(
            names = "--dry-run",
            description = "With --fix: change nothing; print what would change as a unified diff.")
    private boolean dryRun;

    /** Whether maps are fixed, on the disk or only in a diff. */
    public boolean isFixing() {
        return fix;
    }

    /** Whether fixes are printed as a diff, and no file is changed. */
    public boolean isDryRun() {
        return fix && dryRun;
    }

    /** Whether fixes are applied that somebody has to look at. */
    public boolean allowsUnsafe() {
        return unsafeFixes;
    }

    /** Whether the options say how to fix without saying that it is to be done. */
    public boolean lacksFix() {
        return !fix && (unsafeFixes || dryRun);
    }
}
