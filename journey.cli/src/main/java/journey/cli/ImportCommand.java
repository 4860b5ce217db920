// SPDX-License-Identifier: EPL-2.0
package journey.cli;

import java.util.List;
import java.util.Map;
import journey.cli.output.ProductVersion;
import journey.dsl.text.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code journey import}: makes maps of what other tools write. */
@Command(
        name = ImportCommand.NAME,
        mixinStandardHelpOptions = true,
        versionProvider = ProductVersion.class,
        subcommands = {ImportMermaidCommand.class, ImportCsvCommand.class},
        description = "Makes a map of what other tools write.",
        synopsisSubcommandLabel = "FORMAT")
final class ImportCommand implements Runnable {

    static final String NAME = "import";

    @Spec private CommandSpec spec;

    @Override
    public void run() {
        List<String> formats =
                spec.subcommands().entrySet().stream()
                        .filter(it -> !it.getValue().getCommandSpec().usageMessage().hidden())
                        .map(Map.Entry::getKey)
                        .toList();
        throw new ParameterException(
                spec.commandLine(), "Say what to import: " + Words.either(formats) + ".");
    }
}
