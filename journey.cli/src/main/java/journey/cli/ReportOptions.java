// SPDX-License-Identifier: EPL-2.0
package journey.cli;

import java.util.List;
import java.util.Optional;
import journey.cli.files.AtomicFile;
import journey.cli.files.InputException;
import journey.cli.report.CheckRun;
import journey.cli.report.ReportTarget;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** The option {@code --format} of a command that reports findings. */
final class ReportOptions {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    @Option(
            names = "--format",
            paramLabel = "FORMAT[=FILE]",
            defaultValue = "text",
            converter = TargetConverter.class,
            description =
                    "Report as text, json, sarif, junit, github, gitlab, rdjsonl or checkstyle, to standard output or to FILE. Can be repeated. Default: ${DEFAULT-VALUE}.")
    private List<ReportTarget> targets;

    private static final class TargetConverter implements ITypeConverter<ReportTarget> {
        @Override
        public ReportTarget convert(String value) {
            try {
                return ReportTarget.parse(value);
            } catch (IllegalArgumentException e) {
                throw new TypeConversionException(e.getMessage());
            }
        }
    }

    /** Refuses, before the work begins, what cannot be written in the end. */
    void check() {
        Optional<String> conflict = ReportTarget.conflict(targets);
        if (conflict.isPresent()) {
            throw new ParameterException(command.commandLine(), conflict.get());
        }
        targets.forEach(ReportTarget::checkFolder);
    }

    /**
     * Writes all reports; one that cannot be written does not keep the others from it.
     *
     * @return false when one could not be written; the user was told why
     */
    boolean write(CheckRun run, Terminal terminal, AtomicFile files) {
        boolean isWritten = true;
        for (ReportTarget target : targets) {
            try {
                target.write(run, terminal.out(), terminal.colour(), Version.number(), files);
            } catch (InputException e) {
                terminal.complain(e.getMessage());
                isWritten = false;
            }
        }
        return isWritten;
    }
}
