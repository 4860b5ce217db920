// SPDX-License-Identifier: EPL-2.0
package journey.cli;

import java.util.List;
import journey.cli.output.ProductVersion;
import journey.dsl.text.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code journey export}: writes maps for other tools. */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        versionProvider = ProductVersion.class,
        subcommands = {ExportMermaidCommand.class, ExportCsvCommand.class, ExportJsonCommand.class},
        description = "Writes journeys for Mermaid, or lists their elements for other tools.",
        synopsisSubcommandLabel = "FORMAT")
final class ExportCommand implements Runnable {

    @Spec private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(),
                "Say what to write: "
                        + Words.either(List.copyOf(spec.subcommands().keySet()))
                        + ".");
    }
}
