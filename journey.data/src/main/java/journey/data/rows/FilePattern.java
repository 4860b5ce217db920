// SPDX-License-Identifier: EPL-2.0
package journey.data.rows;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A path with {@code *} for some characters of a name, {@code ?} for one, and {@code **} for any
 * folders or none. Hidden files are found only by a name that begins with a dot.
 *
 * @param base the folder in which it looks
 * @param names matches paths below the base, with slashes
 * @param depth how many folders deep it looks
 */
record FilePattern(Path base, Pattern names, int depth) {

    static boolean isPattern(String path) {
        return path.contains("*") || path.contains("?");
    }

    /**
     * Reads a pattern.
     *
     * @param folder where a relative one begins
     */
    static FilePattern of(Path folder, String text) {
        List<String> parts = List.of(text.replace('\\', '/').split("/"));
        int fixed = 0;
        while (!isPattern(parts.get(fixed))) {
            fixed++;
        }
        String base = String.join("/", parts.subList(0, fixed));
        if (fixed > 0 && base.isEmpty()) {
            base = "/";
        }
        List<String> rest = parts.subList(fixed, parts.size());
        StringBuilder names = new StringBuilder();
        for (int i = 0; i < rest.size(); i++) {
            names.append(part(rest.get(i), i == rest.size() - 1));
        }
        int depth = rest.contains("**") ? Integer.MAX_VALUE : rest.size();
        return new FilePattern(
                folder.resolve(base).normalize(), Pattern.compile(names.toString()), depth);
    }

    private static String part(String part, boolean isLast) {
        if (part.equals("**")) {
            return isLast ? "(?:[^/.][^/]*/)*[^/.][^/]*" : "(?:[^/.][^/]*/)*";
        }
        StringBuilder name = new StringBuilder(isPattern(part.substring(0, 1)) ? "(?!\\.)" : "");
        for (char sign : part.toCharArray()) {
            switch (sign) {
                case '*' -> name.append("[^/]*");
                case '?' -> name.append("[^/]");
                default -> name.append(Pattern.quote(String.valueOf(sign)));
            }
        }
        return name + (isLast ? "" : "/");
    }

    /** The files that match, sorted; links to folders are not followed. */
    List<Path> files() throws IOException {
        List<Path> found = new ArrayList<>();
        Files.walkFileTree(
                base,
                Set.of(),
                depth,
                new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                        String name = base.relativize(file).toString().replace('\\', '/');
                        if (names.matcher(name).matches() && Files.isRegularFile(file)) {
                            found.add(file);
                        }
                        return FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult visitFileFailed(Path file, IOException e) {
                        return FileVisitResult.CONTINUE;
                    }
                });
        found.sort(null);
        return found;
    }
}
