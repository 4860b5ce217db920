// SPDX-License-Identifier: EPL-2.0
package journey.cli.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
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
    private final Map<Path, Optional<IgnoreNode>> rules = new HashMap<>();

    private IgnoredFiles(Path root) {
        this.root = root;
        this.exclude = WorkTree.repositoryOf(root).resolve("info/exclude");
    }

    /** What is ignored in a folder: outside of a repository, only what the folder itself says. */
    public static IgnoredFiles of(Path folder) {
        return new IgnoredFiles(WorkTree.topOf(folder).orElseGet(() -> WorkTree.real(folder)));
    }

    public boolean containFolder(Path folder) {
        return folder.endsWith(".git") || isIgnored(folder, true);
    }

    public boolean containFile(Path file) {
        return isIgnored(file, false);
    }

    /** The nearest rule that says anything decides, as in git. */
    private boolean isIgnored(Path path, boolean isFolder) {
        Path absolute = path.toAbsolutePath().normalize();
        for (Path folder = absolute.getParent();
                folder != null && folder.startsWith(root);
                folder = folder.getParent()) {
            MatchResult match = match(rulesIn(folder), folder.relativize(absolute), isFolder);
            if (match == MatchResult.IGNORED) {
                return true;
            }
            if (match == MatchResult.NOT_IGNORED) {
                return false;
            }
        }
        return match(rulesOf(exclude), root.relativize(absolute), isFolder) == MatchResult.IGNORED;
    }

    private static MatchResult match(Optional<IgnoreNode> node, Path path, boolean isFolder) {
        return node.map(rule -> rule.isIgnored(path.toString().replace('\\', '/'), isFolder))
                .orElse(MatchResult.CHECK_PARENT);
    }

    private Optional<IgnoreNode> rulesIn(Path folder) {
        return rulesOf(folder.resolve(".gitignore"));
    }

    private Optional<IgnoreNode> rulesOf(Path file) {
        return rules.computeIfAbsent(
                file,
                path -> {
                    if (!Files.isRegularFile(path)) {
                        return Optional.empty();
                    }
                    IgnoreNode node = new IgnoreNode();
                    try (InputStream in = Files.newInputStream(path)) {
                        node.parse(path.toString(), in);
                    } catch (IOException e) {
                        throw new InputException(
                                "'%s' cannot be read: %s".formatted(path, Reasons.of(e)), e);
                    }
                    return Optional.of(node);
                });
    }
}
