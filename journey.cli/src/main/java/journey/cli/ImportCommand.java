// SPDX-License-Identifier: EPL-2.0
package journey.cli;

import java.util.List;
import journey.cli.output.ProductVersion;
import journey.dsl.text.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code journey import}: makes maps of what other tools write. */
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        versionProvider = ProductVersion.class,
        subcommands = {ImportMermaidCommand.class, ImportCsvCommand.class},
        description = "Makes a map of a journey diagram of Mermaid or of a spreadsheet.",
        synopsisSubcommandLabel = "FORMAT")
final class ImportCommand implements Runnable {

    @Spec private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(),
                "Say what to import: "
                        + Words.either(List.copyOf(spec.subcommands().keySet()))
                        + ".");
    }
}
