// SPDX-License-Identifier: EPL-2.0
package journey.cli.git;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import journey.cli.files.InputException;
import journey.cli.maps.WorkTree;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.revwalk.filter.RevFilter;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;

/**
 * A repository with a work tree, and the revisions in it. It is read by JGit, which runs nothing
 * that a configuration of git names.
 */
public final class GitRepository implements AutoCloseable {

    private final Repository repository;
    private final Path workTree;
    private final RevisionNames names;

    /** What names stand for: a notice on one of them is given once. */
    private final Map<String, RevCommit> commits = new HashMap<>();

    private GitRepository(Repository repository, Path workTree, RevisionNames names) {
        this.repository = repository;
        this.workTree = workTree;
        this.names = names;
    }

    static GitRepository open(Path file, String revision, Repositories repositories) {
        Path top =
                WorkTree.topOf(file)
                        .orElseThrow(
                                () ->
                                        new InputException(
                                                "'%s' is not in a git repository, so it has no revision '%s'."
                                                        .formatted(file, revision)));
        try {
            return RepositoryReading.checked(() -> open(file, top, repositories));
        } catch (IOException e) {
            throw new InputException(
                    "The git repository '%s' cannot be read: %s".formatted(top, e.getMessage()), e);
        }
    }

    private static GitRepository open(Path file, Path top, Repositories repositories)
            throws IOException {
        Repository repository = open(top);
        try {
            Path workTree = workTree(repository, file);
            return new GitRepository(
                    repository, workTree, new RevisionNames(repository, repositories));
        } catch (IOException | InputException e) {
            repository.close();
            throw e;
        }
    }

    private static Path workTree(Repository repository, Path file) throws IOException {
        if (repository.isBare()) {
            throw new InputException(
                    "'%s' is in a bare repository, which has no files to compare.".formatted(file));
        }
        Path workTree = repository.getWorkTree().toPath();
        if (!Files.isDirectory(workTree)) {
            throw new InputException(
                    "There is no folder '%s', where the repository of '%s' has its work tree."
                            .formatted(workTree, file));
        }
        return workTree.toRealPath();
    }

    /** The builder finds out where a {@code .git} file leads; the repository has the last word. */
    private static Repository open(Path top) throws IOException {
        FileRepositoryBuilder found = new FileRepositoryBuilder().setWorkTree(top.toFile()).setup();
        RepositoryReading.requireConfiguration(found.getGitCommonDir());
        return new FileRepositoryBuilder().setGitDir(found.getGitDir()).setMustExist(true).build();
    }

    /**
     * Reads the maps of a revision, which are to be compared with those of the work tree.
     *
     * @param name as git names revisions: {@code main}, {@code HEAD~3}, {@code v1.2}
     * @throws InputException when there is no such revision, or it cannot be read
     */
    public Revision revision(String name) {
        return reading(name, () -> revision(commit(name), Optional.empty()));
    }

    /**
     * Reads the maps of a revision, which are to be compared with those of another one.
     *
     * @throws InputException when there is no such revision, or it cannot be read
     */
    public Revision revision(String name, String later) {
        return reading(name, () -> revision(commit(name), Optional.of(commit(later))));
    }

    private Revision revision(RevCommit commit, Optional<RevCommit> later) throws IOException {
        return Revision.read(repository, workTree, commit, later);
    }

    /**
     * The last revision that two revisions have in common, as it is named by git.
     *
     * @throws InputException when there is none, or no such revision
     */
    public String common(String one, String other) {
        return reading(
                one,
                () -> {
                    try (RevWalk walk = new RevWalk(repository)) {
                        walk.setRevFilter(RevFilter.MERGE_BASE);
                        walk.markStart(walk.parseCommit(commit(one)));
                        walk.markStart(walk.parseCommit(commit(other)));
                        RevCommit base = walk.next();
                        if (base == null) {
                            throw new InputException(
                                    "'%s' and '%s' have no revision in common.%s"
                                            .formatted(one, other, ifShallow()));
                        }
                        return base.name();
                    }
                });
    }

    private static <T> T reading(String name, RepositoryReading<T> reading) {
        try {
            return RepositoryReading.checked(reading);
        } catch (IOException e) {
            throw new InputException(
                    "Revision '%s' cannot be read: %s".formatted(name, e.getMessage()), e);
        }
    }

    private RevCommit commit(String name) throws IOException {
        RevCommit known = commits.get(name);
        if (known == null) {
            known = find(name);
            commits.put(name, known);
        }
        return known;
    }

    private RevCommit find(String name) throws IOException {
        try (RevWalk walk = new RevWalk(repository)) {
            ObjectId id = names.find(name);
            if (walk.peel(walk.parseAny(id)) instanceof RevCommit commit) {
                return commit;
            }
            throw new UnknownRevisionException("it is no commit");
        } catch (UnknownRevisionException e) {
            throw new InputException(
                    e.reason().isEmpty()
                            ? "There is no revision '%s' here.%s".formatted(name, ifShallow())
                            : "There is no revision '%s' here: %s.".formatted(name, e.reason()),
                    e);
        }
    }

    private String ifShallow() throws IOException {
        return repository.getObjectDatabase().getShallowCommits().isEmpty()
                ? ""
                : " A shallow clone has only the latest ones.";
    }

    @Override
    public void close() {
        repository.close();
    }
}
