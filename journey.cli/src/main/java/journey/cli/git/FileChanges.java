// SPDX-License-Identifier: EPL-2.0
package journey.cli.git;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import journey.cli.maps.MapFiles;
import org.eclipse.jgit.api.errors.CanceledException;
import org.eclipse.jgit.diff.ContentSource;
import org.eclipse.jgit.diff.DiffEntry;
import org.eclipse.jgit.diff.DiffFormatter;
import org.eclipse.jgit.diff.RenameDetector;
import org.eclipse.jgit.lib.NullProgressMonitor;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.treewalk.AbstractTreeIterator;
import org.eclipse.jgit.treewalk.CanonicalTreeParser;
import org.eclipse.jgit.treewalk.FileTreeIterator;
import org.eclipse.jgit.treewalk.filter.PathSuffixFilter;
import org.eclipse.jgit.util.io.NullOutputStream;

/** Finds the maps that are new, gone or renamed since a revision. */
final class FileChanges {

    private FileChanges() {}

    /**
     * The changes since a revision.
     *
     * @param later the revision up to which; empty for the work tree
     */
    static List<DiffEntry> since(Repository repository, RevCommit commit, Optional<RevCommit> later)
            throws IOException {
        try (DiffFormatter differences = new DiffFormatter(NullOutputStream.INSTANCE);
                ObjectReader reader = repository.newObjectReader()) {
            differences.setRepository(repository);
            differences.setPathFilter(PathSuffixFilter.create(MapFiles.EXTENSION));
            RenameDetector renames = new RenameDetector(repository);
            ContentSource former = ContentSource.create(reader);
            ContentSource latter = former;
            AbstractTreeIterator latest = new FileTreeIterator(repository);
            if (later.isPresent()) {
                latest = iterator(reader, later.get());
            } else {
                latter = ContentSource.create(new FileTreeIterator(repository));
            }
            // The formatter alone would look for files of the work tree among those committed.
            renames.addAll(differences.scan(iterator(reader, commit), latest));
            return renames.compute(
                    new ContentSource.Pair(former, latter), NullProgressMonitor.INSTANCE);
        } catch (CanceledException e) {
            throw new IllegalStateException("nobody cancels", e);
        }
    }

    private static AbstractTreeIterator iterator(ObjectReader reader, RevCommit commit)
            throws IOException {
        CanonicalTreeParser iterator = new CanonicalTreeParser();
        iterator.reset(reader, commit.getTree());
        return iterator;
    }
}
