// SPDX-License-Identifier: EPL-2.0
package journey.cli.git;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.function.Consumer;
import journey.cli.files.InputException;

/**
 * Opens repositories for a command.
 *
 * @param clock for revisions that are named by time, such as {@code main@{yesterday}}
 * @param notices is told, in a sentence, what the user has to know about a revision
 */
public record Repositories(InstantSource clock, Consumer<String> notices) {

    /**
     * Opens the repository of a file or folder.
     *
     * @param file is or was in a work tree
     * @param revision what is asked of it, for messages
     * @throws InputException when it is in none, or the repository cannot be read
     */
    public GitRepository of(Path file, String revision) {
        return GitRepository.open(file, revision, this);
    }
}
