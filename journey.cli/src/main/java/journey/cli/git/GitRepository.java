// SPDX-License-Identifier: EPL-2.0
package journey.cli.git;

import java.io.IOException;
import java.nio.file.Path;
import journey.cli.files.InputException;
import org.eclipse.jgit.errors.RevisionSyntaxException;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.revwalk.filter.RevFilter;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;

/** Finds the repository of a file and the revisions in it. */
public final class GitRepository {

    private GitRepository() {}

    /**
     * The last revision that two revisions have in common, as it is named by git.
     *
     * @throws InputException when there is none, or no such repository or revision
     */
    public static String common(Path file, String one, String other) {
        return reading(
                file,
                one,
                repository -> {
                    try (RevWalk walk = new RevWalk(repository)) {
                        walk.setRevFilter(RevFilter.MERGE_BASE);
                        walk.markStart(walk.parseCommit(commit(repository, one)));
                        walk.markStart(walk.parseCommit(commit(repository, other)));
                        RevCommit base = walk.next();
                        if (base == null) {
                            throw new InputException(
                                    "'%s' and '%s' have no revision in common. A shallow clone has only the latest ones."
                                            .formatted(one, other));
                        }
                        return base.name();
                    }
                });
    }

    /** Reads something of a repository that is open. */
    @FunctionalInterface
    interface Reading<T> {
        T read(Repository repository) throws IOException;
    }

    static <T> T reading(Path file, String name, Reading<T> reading) {
        FileRepositoryBuilder builder =
                new FileRepositoryBuilder()
                        .findGitDir(file.toAbsolutePath().toFile())
                        .setMustExist(true);
        if (builder.getGitDir() == null) {
            throw new InputException(
                    "'%s' is not in a git repository, so it has no revision '%s'."
                            .formatted(file, name));
        }
        try (Repository repository = builder.build()) {
            if (repository.isBare()) {
                throw new InputException(
                        "'%s' is in a bare repository, which has no files to compare."
                                .formatted(file));
            }
            return reading.read(repository);
        } catch (IOException e) {
            throw new InputException(
                    "Revision '%s' cannot be read: %s".formatted(name, e.getMessage()), e);
        }
    }

    static RevCommit commit(Repository repository, String name) throws IOException {
        ObjectId id;
        try {
            id = repository.resolve(name + "^{commit}");
        } catch (RevisionSyntaxException e) {
            id = null;
        }
        if (id == null) {
            throw new InputException(
                    "There is no revision '%s' here. A shallow clone has only the latest ones."
                            .formatted(name));
        }
        try (RevWalk walk = new RevWalk(repository)) {
            return walk.parseCommit(id);
        }
    }
}
