// SPDX-License-Identifier: EPL-2.0
package journey.cli;

import com.google.inject.Inject;
import java.io.PrintStream;
import java.util.List;
import java.util.concurrent.Callable;
import journey.cli.git.GitSetup;
import journey.cli.options.CloneOptions;
import journey.cli.output.AtomicFile;
import journey.cli.output.ExitStatus;
import journey.cli.output.ProductVersion;
import journey.cli.output.Terminal;
import journey.dsl.text.SafeText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code journey git uninstall}: removes what {@code journey git install} has written. */
@Command(
        name = "uninstall",
        mixinStandardHelpOptions = true,
        versionProvider = ProductVersion.class,
        description =
                "Removes from this clone what `journey git install` has written, and no more.")
final class GitUninstallCommand implements Callable<Integer> {

    private final Terminal terminal;
    private final AtomicFile files;

    @Mixin private final CloneOptions clone = new CloneOptions();

    @Inject
    GitUninstallCommand(Terminal terminal, AtomicFile files) {
        this.terminal = terminal;
        this.files = files;
    }

    @Override
    public Integer call() {
        GitSetup setup = clone.setup(files);
        List<String> present = setup.present();
        boolean hasAttributes = setup.hasAttributes();
        PrintStream out = terminal.out();
        if (present.isEmpty() && !hasAttributes) {
            out.println("This clone is not set up. Nothing was removed.");
            return ExitStatus.OK;
        }
        out.println("To be removed:");
        if (!present.isEmpty()) {
            out.println();
            out.println("settings in " + SafeText.of(setup.configuration().toString()));
            present.forEach(name -> out.println("  " + name));
        }
        if (hasAttributes) {
            out.println();
            out.println("a line in " + SafeText.of(setup.attributes().toString()));
            GitSetup.ATTRIBUTES.forEach(it -> out.println("  " + it));
        }
        out.println();
        if (clone.isAgreed(terminal, "Remove this?")) {
            // First the attributes: without a driver, they would ask git for what it does not know.
            if (hasAttributes) {
                setup.removeAttributes();
            }
            setup.remove(present);
            out.println("Removed.");
        }
        return ExitStatus.OK;
    }
}
