// SPDX-License-Identifier: EPL-2.0
package journey.cli.git;

import java.io.File;
import java.io.IOException;
import java.time.DateTimeException;
import org.eclipse.jgit.api.errors.JGitInternalException;
import org.eclipse.jgit.errors.ConfigInvalidException;
import org.eclipse.jgit.errors.MissingObjectException;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.storage.file.FileBasedConfig;
import org.eclipse.jgit.util.FS;

/**
 * Reads something of a repository with JGit.
 *
 * @param <T> what is read
 */
@FunctionalInterface
interface RepositoryReading<T> {

    T read() throws IOException;

    /**
     * Reads from a repository that may be broken. Of settings, names, ids, times and attributes
     * that mean nothing, JGit tells by exceptions that nobody has to catch.
     *
     * @throws IOException whatever is broken
     */
    static <T> T checked(RepositoryReading<T> reading) throws IOException {
        try {
            return reading.read();
        } catch (MissingObjectException e) {
            throw new IOException("object %s is missing".formatted(e.getObjectId().name()), e);
        } catch (IllegalArgumentException | DateTimeException | JGitInternalException e) {
            throw new IOException(withCause(e), e);
        }
    }

    /**
     * Requires a configuration that can be read, with the files that it includes: the builder of a
     * repository does not say what is wrong with one.
     *
     * @param gitDir the folder that holds it
     * @throws IOException what is wrong
     */
    static void requireConfiguration(File gitDir) throws IOException {
        try {
            new FileBasedConfig(new File(gitDir, Constants.CONFIG), FS.DETECTED).load();
        } catch (ConfigInvalidException e) {
            throw new IOException(withCause(e), e);
        }
    }

    private static String withCause(Exception e) {
        Throwable root = e;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return root == e ? e.getMessage() : e.getMessage() + ": " + root.getMessage();
    }
}
