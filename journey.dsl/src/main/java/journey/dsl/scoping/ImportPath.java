// SPDX-License-Identifier: EPL-2.0
package journey.dsl.scoping;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import journey.dsl.resource.SymbolicLinks;
import journey.dsl.text.Messages;
import journey.dsl.text.Spelling;
import org.eclipse.emf.common.CommonPlugin;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.URIConverter;

/**
 * Where the path of an import leads: to a file, or to a problem.
 *
 * @param uri the imported file, with symbolic links resolved; null when there is a problem
 * @param problem a sentence for the author of the import; null when there is none
 */
public record ImportPath(URI uri, String problem) {

    private static final String EXTENSION = ".journey";
    private static final Pattern SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]+:.*");
    private static final Pattern DRIVE = Pattern.compile("[A-Za-z]:.*");

    /**
     * Resolves a path relative to the file that imports it. Looks at the file system or the
     * workspace, never at the network, and reads no file.
     */
    static ImportPath resolve(String path, URI importing, URIConverter files) {
        String fault = faultOf(path);
        if (fault != null) {
            return new ImportPath(null, fault);
        }
        return importing.isFile()
                ? resolveFile(path, importing)
                : resolveUri(path, importing, files);
    }

    private static String faultOf(String path) {
        if (path.isBlank()) {
            return Messages.sentence("missing-import.empty");
        }
        if (path.startsWith("/") || path.startsWith("~") || DRIVE.matcher(path).matches()) {
            return Messages.sentence("missing-import.absolute", path);
        }
        if (SCHEME.matcher(path).matches() || path.startsWith("\\\\")) {
            return Messages.sentence("missing-import.address", path);
        }
        if (path.indexOf('\\') >= 0) {
            return Messages.sentence("missing-import.separator", path.replace('\\', '/'));
        }
        return null;
    }

    private static ImportPath resolveFile(String path, URI importing) {
        Path from = Path.of(importing.toFileString());
        try {
            Path target = from.resolveSibling(path).normalize();
            String fault = faultOf(path, from, target);
            return fault == null
                    ? new ImportPath(URI.createFileURI(target.toRealPath().toString()), null)
                    : new ImportPath(null, fault);
        } catch (NoSuchFileException e) {
            return new ImportPath(
                    null,
                    Files.isSymbolicLink(from.resolveSibling(path).normalize())
                            ? Messages.sentence("missing-import.dangling", path)
                            : missing(path, from));
        } catch (IOException | InvalidPathException e) {
            return new ImportPath(null, failed(path, from, e));
        }
    }

    private static String failed(String path, Path from, Exception e) {
        if (e instanceof FileSystemException failure) {
            return SymbolicLinks.leadInCircle(from.resolveSibling(path))
                    ? Messages.sentence("missing-import.loop", path)
                    : Messages.sentence("missing-import.failed", path, failure.getReason());
        }
        return Messages.sentence("missing-import.failed", path, e.getMessage());
    }

    private static ImportPath resolveUri(String path, URI importing, URIConverter files) {
        String encoded =
                Arrays.stream(path.split("/"))
                        .map(segment -> URI.encodeSegment(segment, false))
                        .collect(Collectors.joining("/"));
        URI target = URI.createURI(encoded).resolve(importing);
        if (!files.exists(target, null)) {
            return new ImportPath(null, missing(path, null));
        }
        Map<String, ?> attributes =
                files.getAttributes(
                        target,
                        Map.of(
                                URIConverter.OPTION_REQUESTED_ATTRIBUTES,
                                Set.of(URIConverter.ATTRIBUTE_DIRECTORY)));
        String fault =
                faultOf(
                        path,
                        Boolean.TRUE.equals(attributes.get(URIConverter.ATTRIBUTE_DIRECTORY)));
        if (fault == null) {
            fault = faultOfLocalFile(path, importing, target);
        }
        return fault == null ? new ImportPath(target, null) : new ImportPath(null, fault);
    }

    /** The files of a workspace are files of the machine, with links and pipes among them. */
    private static String faultOfLocalFile(String path, URI importing, URI target) {
        URI from = CommonPlugin.resolve(importing);
        URI file = CommonPlugin.resolve(target);
        if (!from.isFile() || !file.isFile()) {
            return null;
        }
        Path home = Path.of(from.toFileString());
        try {
            return faultOf(path, home, Path.of(file.toFileString()));
        } catch (IOException e) {
            return failed(path, home, e);
        }
    }

    /**
     * @param from the file that imports
     * @param target the file that it imports; symbolic links may lead there
     */
    private static String faultOf(String path, Path from, Path target) throws IOException {
        Path real = target.toRealPath();
        String fault = faultOf(path, Files.isDirectory(real));
        if (fault != null) {
            return fault;
        }
        if (!real.toString().endsWith(EXTENSION)) {
            return Messages.sentence("missing-import.link-no-map", path, real.getFileName());
        }
        boolean isBehindLink = !real.equals(target);
        if (isBehindLink && SymbolicLinks.leadOut(from.toRealPath().getParent(), real)) {
            return Messages.sentence("missing-import.link-out", path);
        }
        if (!Files.isRegularFile(real)) {
            return Messages.sentence("missing-import.no-file", path);
        }
        return Files.isReadable(real) ? null : Messages.sentence("missing-import.denied", path);
    }

    private static String faultOf(String path, boolean isFolder) {
        if (isFolder) {
            return Messages.sentence("missing-import.folder", path);
        }
        return path.endsWith(EXTENSION) ? null : Messages.sentence("missing-import.no-map", path);
    }

    private static String missing(String path, Path importing) {
        Optional<String> meant = importing == null ? Optional.empty() : nearest(path, importing);
        return meant.map(it -> Messages.sentence("missing-import.meant", path, it))
                .orElseGet(() -> Messages.sentence("missing-import.none", path));
    }

    private static String withoutExtension(String name) {
        return name.endsWith(EXTENSION)
                ? name.substring(0, name.length() - EXTENSION.length())
                : name;
    }

    /** The path with the nearest spelling of its last segment that exists. */
    private static Optional<String> nearest(String path, Path importing) {
        Path target = importing.resolveSibling(path).normalize();
        Path folder = target.getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            return Optional.empty();
        }
        try (Stream<Path> siblings = Files.list(folder)) {
            Stream<String> names =
                    siblings
                            .filter(sibling -> !sibling.equals(importing))
                            .map(sibling -> sibling.getFileName().toString())
                            .filter(name -> name.endsWith(EXTENSION))
                            .map(ImportPath::withoutExtension)
                            .toList()
                            .stream();
            String prefix = path.substring(0, path.lastIndexOf('/') + 1);
            return Spelling.nearest(withoutExtension(path.substring(prefix.length())), names)
                    .map(name -> prefix + name + EXTENSION);
        } catch (IOException e) {
            return Optional.empty(); // the proposal is a courtesy; the missing file is reported
        }
    }
}
