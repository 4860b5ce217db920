// SPDX-License-Identifier: EPL-2.0
package journey.cli;

import java.util.List;
import journey.cli.output.ProductVersion;
import journey.dsl.text.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code journey git}: lets git show and merge maps by what they say. */
@Command(
        name = "git",
        mixinStandardHelpOptions = true,
        versionProvider = ProductVersion.class,
        subcommands = {
            GitInstallCommand.class,
            GitUninstallCommand.class,
            MergeDriverCommand.class
        },
        description =
                "Lets git show and merge maps by what they say, in one clone of a repository.",
        synopsisSubcommandLabel = "COMMAND",
        footer = {
            "",
            "Examples:",
            "  journey git install             say what would be written, ask, and write it",
            "  journey git install --dry-run   only say it",
            "  journey git uninstall           remove it again"
        })
final class GitCommand implements Runnable {

    @Spec private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(),
                "Say what to do: " + Words.either(List.copyOf(spec.subcommands().keySet())) + ".");
    }
}
