// SPDX-License-Identifier: EPL-2.0
package journey.cli.git;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.NoSuchFileException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.URIConverter;
import org.eclipse.emf.ecore.resource.impl.URIHandlerImpl;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;

/**
 * Reads the files of a revision from the repository, as {@code git-revision:/<commit>/<path>}. An
 * import leads from there to files of the same revision and to nothing else.
 */
final class RevisionFiles extends URIHandlerImpl {

    private static final String SCHEME = "git-revision";

    private final Repository repository;
    private final String commit;
    private final TreeMap<String, ObjectId> files;
    private final TreeMap<String, ObjectId> flows;

    /**
     * @param files the contents of maps, by path from the top of the work tree
     * @param flows those of flow files
     */
    RevisionFiles(
            Repository repository,
            RevCommit commit,
            TreeMap<String, ObjectId> files,
            TreeMap<String, ObjectId> flows) {
        this.repository = repository;
        this.commit = commit.name();
        this.files = files;
        this.flows = flows;
    }

    boolean has(String path) {
        return files.containsKey(path);
    }

    /** The files in a folder and its folders, sorted; the empty path is the top folder. */
    List<String> in(String folder) {
        return List.copyOf(inside(folder).keySet());
    }

    private SortedMap<String, ObjectId> inside(String folder) {
        String prefix = Revision.prefix(folder);
        return prefix.isEmpty() ? files : files.subMap(prefix, prefix + Character.MAX_VALUE);
    }

    /** Encodes names as imports are encoded, so that no file has two URIs. */
    URI uri(String path) {
        String encoded =
                Arrays.stream(path.split("/"))
                        .map(segment -> URI.encodeSegment(segment, false))
                        .collect(Collectors.joining("/"));
        return URI.createURI("%s:/%s/%s".formatted(SCHEME, commit, encoded));
    }

    /** The path of a URI; empty when it leads out of the revision. */
    private Optional<String> path(URI uri) {
        return uri.segmentCount() > 0 && uri.segment(0).equals(commit)
                ? Optional.of(
                        uri.segmentsList().stream()
                                .skip(1)
                                .map(URI::decode)
                                .collect(Collectors.joining("/")))
                : Optional.empty();
    }

    @Override
    public boolean canHandle(URI uri) {
        return SCHEME.equals(uri.scheme());
    }

    @Override
    public InputStream createInputStream(URI uri, Map<?, ?> options) throws IOException {
        ObjectId content =
                path(uri)
                        .map(path -> files.getOrDefault(path, flows.get(path)))
                        .orElseThrow(() -> new NoSuchFileException(uri.toString()));
        return RepositoryReading.checked(
                () -> repository.open(content, Constants.OBJ_BLOB).openStream());
    }

    @Override
    public boolean exists(URI uri, Map<?, ?> options) {
        return path(uri)
                .filter(path -> has(path) || flows.containsKey(path) || isFolder(path))
                .isPresent();
    }

    private boolean isFolder(String path) {
        return !inside(path).isEmpty();
    }

    @Override
    public Map<String, ?> getAttributes(URI uri, Map<?, ?> options) {
        return Map.of(
                URIConverter.ATTRIBUTE_DIRECTORY, path(uri).filter(this::isFolder).isPresent());
    }
}
