// SPDX-License-Identifier: EPL-2.0
package journey.cli.output;

import java.io.PrintStream;
import java.util.List;
import java.util.Optional;
import journey.cli.files.InputException;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;

/** The reports that a command is to write. */
public record ReportTargets<F extends Enum<F>>(List<ReportTarget<F>> targets) {

    /** Writes what a command has to tell in one form. */
    @FunctionalInterface
    public interface Writing<F> {
        void write(F format, PrintStream out, boolean colour);
    }

    /** Reads the value of an option. */
    public static <F extends Enum<F>> ReportTarget<F> parse(String value, Class<F> formats) {
        try {
            return ReportTarget.parse(value, formats);
        } catch (IllegalArgumentException e) {
            throw new TypeConversionException(e.getMessage());
        }
    }

    /** Refuses, before the work begins, what cannot be written in the end. */
    public void check(CommandLine command) {
        Optional<String> conflict = ReportTarget.conflict(targets);
        if (conflict.isPresent()) {
            throw new ParameterException(command, conflict.get());
        }
        targets.forEach(ReportTarget::checkFolder);
    }

    /**
     * Writes all reports; one that cannot be written does not keep the others from it.
     *
     * @return false when one could not be written; the user was told why
     */
    public boolean write(Writing<F> writing, Terminal terminal, AtomicFile files) {
        boolean isWritten = true;
        for (ReportTarget<F> target : targets) {
            try {
                target.write(
                        (out, colour) -> writing.write(target.format(), out, colour),
                        terminal.exact(),
                        terminal.colour(),
                        files);
            } catch (InputException e) {
                terminal.complain(e.getMessage());
                isWritten = false;
            }
        }
        return isWritten;
    }
}
