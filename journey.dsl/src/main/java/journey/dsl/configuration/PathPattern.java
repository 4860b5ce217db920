// SPDX-License-Identifier: EPL-2.0
package journey.dsl.configuration;

import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.PatternSyntaxException;

/**
 * A pattern for files, read as git reads a line of {@code .gitignore}: without a slash, or with one
 * only at its end, it matches at any depth; with one at its end it means all that is in a folder;
 * {@code *} stays in a folder, {@code **} does not.
 */
final class PathPattern {

    private final String text;
    private final List<PathMatcher> matchers;

    private PathPattern(String text, List<PathMatcher> matchers) {
        this.text = text;
        this.matchers = matchers;
    }

    /**
     * Reads a pattern.
     *
     * @throws PatternSyntaxException when it is none, such as {@code maps/[}
     */
    static PathPattern of(String text) {
        String inner = text.replaceAll("^/|/$", "");
        boolean anyDepth = !text.startsWith("/") && !inner.contains("/");
        List<PathMatcher> matchers = new ArrayList<>();
        for (String start : anyDepth ? List.of("", "**/") : List.of("")) {
            if (!text.endsWith("/")) {
                addMatchers(matchers, start + inner);
            }
            addMatchers(matchers, start + inner + "/**");
        }
        return new PathPattern(text, matchers);
    }

    /** A leading {@code **} also stands for no folder at all, which Java's globs do not know. */
    private static void addMatchers(List<PathMatcher> matchers, String glob) {
        matchers.add(FileSystems.getDefault().getPathMatcher("glob:" + glob));
        if (glob.startsWith("**/")) {
            addMatchers(matchers, glob.substring(3));
        }
    }

    /**
     * Tells whether a file matches.
     *
     * @param path relative to the folder of the configuration
     */
    boolean matches(Path path) {
        return matchers.stream().anyMatch(matcher -> matcher.matches(path));
    }

    @Override
    public String toString() {
        return text;
    }
}
