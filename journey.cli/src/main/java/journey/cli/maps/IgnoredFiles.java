// SPDX-License-Identifier: EPL-2.0
package journey.cli.maps;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import journey.cli.files.InputException;
import journey.cli.files.Reasons;
import org.eclipse.jgit.ignore.IgnoreNode;
import org.eclipse.jgit.ignore.IgnoreNode.MatchResult;

/**
 * The files that git ignores: by the {@code .gitignore} of their folder or of one above it up to
 * the root of the repository, or by the repository's {@code info/exclude}. The {@code .git} folder
 * itself counts as ignored.
 */
public final class IgnoredFiles {

    private final Path root;
    private final Path exclude;
    private final Map<Path, List<Rules>> byFolder = new HashMap<>();

    /** What one file says about the files below its folder. */
    private record Rules(Path folder, IgnoreNode node) {

        MatchResult match(Path path, boolean isFolder) {
            String relative = folder.relativize(path).toString().replace('\\', '/');
            return node.isIgnored(relative, isFolder);
        }
    }

    private IgnoredFiles(Path root) {
        this.root = root;
        this.exclude = WorkTree.repositoryOf(root).resolve("info/exclude");
    }

    /** What is ignored in a folder: outside of a repository, only what the folder itself says. */
    public static IgnoredFiles of(Path folder) {
        return new IgnoredFiles(WorkTree.topOf(folder).orElseGet(() -> WorkTree.real(folder)));
    }

    public boolean containsFolder(Path folder) {
        return folder.endsWith(".git") || isIgnored(folder, true);
    }

    public boolean containsFile(Path file) {
        return isIgnored(file, false);
    }

    /** The nearest rule that says anything decides, as in git. */
    private boolean isIgnored(Path path, boolean isFolder) {
        Path absolute = path.toAbsolutePath().normalize();
        return rulesFor(absolute.getParent()).stream()
                .map(rules -> rules.match(absolute, isFolder))
                .filter(match -> match != MatchResult.CHECK_PARENT)
                .findFirst()
                .filter(match -> match == MatchResult.IGNORED)
                .isPresent();
    }

    /** What holds in a folder, nearest first. Folders may be nested deeply, with few rules. */
    private List<Rules> rulesFor(Path folder) {
        List<Rules> rules = byFolder.get(folder);
        if (rules == null) {
            List<Rules> above =
                    folder.equals(root)
                            ? read(exclude, root).stream().toList()
                            : rulesFor(folder.getParent());
            rules =
                    read(folder.resolve(".gitignore"), folder)
                            .map(own -> Stream.concat(Stream.of(own), above.stream()).toList())
                            .orElse(above);
            byFolder.put(folder, rules);
        }
        return rules;
    }

    private static Optional<Rules> read(Path file, Path folder) {
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        IgnoreNode node = new IgnoreNode();
        try (InputStream in = Files.newInputStream(file)) {
            node.parse(file.toString(), in);
        } catch (IOException e) {
            throw new InputException("'%s' cannot be read: %s".formatted(file, Reasons.of(e)), e);
        }
        return Optional.of(new Rules(folder, node));
    }
}
