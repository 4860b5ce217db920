// SPDX-License-Identifier: EPL-2.0
package journey.cli.options;

import java.nio.file.Path;
import journey.cli.files.InputException;
import journey.cli.git.Git;
import journey.cli.git.GitSetup;
import journey.cli.output.AtomicFile;
import journey.cli.output.Terminal;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** The clone of a repository that is set up for maps, and whether to go on. */
public final class CloneOptions {

    @Mixin private final Consent consent = new Consent();

    @Parameters(
            arity = "0..1",
            paramLabel = "FOLDER",
            defaultValue = "",
            description = "Any folder of the repository. Default: the current folder.")
    private Path folder;

    /**
     * What git is told in the clone.
     *
     * @throws InputException when there is no repository, or no git
     */
    public GitSetup setup(AtomicFile files) {
        return new GitSetup(Git.of(folder.toAbsolutePath()), files);
    }

    /**
     * Asks, unless the command line has answered already.
     *
     * @param question to be answered with yes or no
     * @throws InputException when nobody can be asked
     */
    public boolean isAgreed(Terminal terminal, String question) {
        return consent.isGiven(terminal, question);
    }
}
