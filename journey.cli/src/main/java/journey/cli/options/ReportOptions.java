// SPDX-License-Identifier: EPL-2.0
package journey.cli.options;

import java.util.List;
import journey.cli.finding.CheckRun;
import journey.cli.output.AtomicFile;
import journey.cli.output.ReportTarget;
import journey.cli.output.ReportTargets;
import journey.cli.output.Terminal;
import journey.cli.output.Version;
import journey.cli.report.ReportFormat;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The option {@code --format} of a command that reports findings. */
public final class ReportOptions {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    @Option(
            names = "--format",
            paramLabel = "FORMAT[=FILE]",
            defaultValue = "text",
            converter = TargetConverter.class,
            description =
                    "Report as text, json, sarif, junit, github, gitlab, rdjsonl or checkstyle, to standard output or to FILE. Can be repeated. Default: ${DEFAULT-VALUE}.")
    private List<ReportTarget<ReportFormat>> targets;

    private static final class TargetConverter
            implements ITypeConverter<ReportTarget<ReportFormat>> {
        @Override
        public ReportTarget<ReportFormat> convert(String value) {
            return ReportTargets.parse(value, ReportFormat.class);
        }
    }

    /** Refuses, before the work begins, what cannot be written in the end. */
    public void check() {
        new ReportTargets<>(targets).check(command.commandLine());
    }

    /**
     * Writes all reports; one that cannot be written does not keep the others from it.
     *
     * @return false when one could not be written; the user was told why
     */
    public boolean write(CheckRun run, Terminal terminal, AtomicFile files) {
        return new ReportTargets<>(targets)
                .write(
                        (format, out, colour) ->
                                format.create(colour, Version.number()).write(run, out),
                        terminal,
                        files);
    }
}
