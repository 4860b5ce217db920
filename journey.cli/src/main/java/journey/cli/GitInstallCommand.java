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

/** {@code journey git install}: writes what git needs into one clone of a repository. */
@Command(
        name = "install",
        mixinStandardHelpOptions = true,
        versionProvider = ProductVersion.class,
        description =
                "Sets git up for maps in this clone: parts of a diff are headed by stage, `git"
                        + " difftool -t journey` tells changes in the words of the map, and merges"
                        + " go fact by fact. Says what it will write, and asks.")
final class GitInstallCommand implements Callable<Integer> {

    private final Terminal terminal;
    private final AtomicFile files;

    @Mixin private final CloneOptions clone = new CloneOptions();

    @Inject
    GitInstallCommand(Terminal terminal, AtomicFile files) {
        this.terminal = terminal;
        this.files = files;
    }

    @Override
    public Integer call() {
        GitSetup setup = clone.setup(files);
        List<GitSetup.Setting> missing =
                setup.missing(System.getProperty("journey.launcher", "journey"));
        boolean hasAttributes = setup.hasAttributes();
        PrintStream out = terminal.out();
        if (missing.isEmpty() && hasAttributes) {
            out.println("This clone is set up already. Nothing was written.");
            return ExitStatus.OK;
        }
        sayWhatIsWritten(setup, missing, hasAttributes);
        if (clone.isAgreed(terminal, "Write this?")) {
            setup.write(missing);
            out.println("Written. `journey git uninstall` removes it again.");
        }
        return ExitStatus.OK;
    }

    private void sayWhatIsWritten(
            GitSetup setup, List<GitSetup.Setting> missing, boolean hasAttributes) {
        PrintStream out = terminal.out();
        out.println("For this clone only, and not to be committed:");
        if (!missing.isEmpty()) {
            out.println();
            out.println("settings in " + SafeText.of(setup.configuration().toString()));
            for (GitSetup.Setting setting : missing) {
                out.println("  # so that git can " + setting.purpose());
                out.println("  " + setting.name() + " = " + SafeText.of(setting.value()));
            }
        }
        if (!hasAttributes) {
            out.println();
            out.println("lines in " + SafeText.of(setup.attributes().toString()));
            out.println("  # so that git knows which files are maps, and what customers did");
            GitSetup.ATTRIBUTES.forEach(it -> out.println("  " + it));
        }
        out.println();
    }
}
