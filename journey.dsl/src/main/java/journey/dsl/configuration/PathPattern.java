// SPDX-License-Identifier: EPL-2.0
package journey.dsl.configuration;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * A pattern for files, read as git reads a line of {@code .gitignore}: without a slash, or with one
 * only at its end, it matches at any depth; with one at its end it means all that is in a folder;
 * {@code *} stays in a folder, {@code **} between slashes stands for any folders or none.
 * Exceptions that begin with an exclamation mark are refused; {@code ./} begins where the
 * configuration is.
 */
final class PathPattern {

    /** The parts of a pattern. The first alternative that fits counts. */
    private static final Pattern PART =
            Pattern.compile(
                    "(?<slash>\\\\?/)|(?<folders>(?<=^|/)\\*\\*(?=/|$))|(?<many>\\*+)|(?<one>\\?)"
                            + "|\\[(?<not>[!^]?)(?<set>\\]?(?:\\[:[a-z]+:\\]|\\\\.|[^\\]\\\\])*)\\]"
                            + "|\\\\(?<escaped>.)|(?<broken>[\\[\\\\])|(?<plain>.)",
                    Pattern.DOTALL);

    /** The parts of a set between brackets: {@code [:digit:]}, {@code \]}, {@code -}, a sign. */
    private static final Pattern MEMBER =
            Pattern.compile(
                    "\\[:(?<kind>[a-z]+):\\]|\\\\(?<escaped>.)|(?<range>-)|(?<plain>.)",
                    Pattern.DOTALL);

    /** Any folders or none. */
    private static final NamePattern FOLDERS = new NamePattern(List.of());

    private final String text;
    private final List<NamePattern> names;

    /** True when a folder is meant, which is to say what is in it. */
    private final boolean isFolder;

    private PathPattern(String text, List<NamePattern> names, boolean isFolder) {
        this.text = text;
        this.names = names;
        this.isFolder = isFolder;
    }

    /**
     * Reads a pattern.
     *
     * @throws PatternSyntaxException when it is none, such as {@code maps/[}
     */
    static PathPattern of(String text) {
        if (text.startsWith("!")) {
            throw new PatternSyntaxException("exceptions are not possible", text, 0);
        }
        String anchored = text.startsWith("./") ? text.substring(1) : text;
        String inner = anchored.replaceAll("^/|/$", "");
        List<NamePattern> names = new ArrayList<>();
        if (!anchored.startsWith("/") && !inner.contains("/")) {
            names.add(FOLDERS);
        }
        names.addAll(names(inner));
        if (names.get(names.size() - 1) == FOLDERS) {
            names.set(names.size() - 1, NamePattern.ANY);
        }
        return new PathPattern(text, List.copyOf(names), anchored.endsWith("/"));
    }

    private static List<NamePattern> names(String glob) {
        List<NamePattern> names = new ArrayList<>();
        List<IntPredicate> signs = new ArrayList<>();
        boolean areFolders = false;
        Matcher part = PART.matcher(glob);
        while (part.find()) {
            if (part.group("slash") != null) {
                names.add(areFolders ? FOLDERS : new NamePattern(signs));
                signs.clear();
                areFolders = false;
            } else if (part.group("folders") != null) {
                areFolders = true;
            } else {
                signs.add(part.group("many") != null ? NamePattern.MANY : one(part, glob));
            }
        }
        names.add(areFolders ? FOLDERS : new NamePattern(signs));
        return names;
    }

    private static IntPredicate one(Matcher part, String glob) {
        if (part.group("broken") != null) {
            throw new PatternSyntaxException("something is missing after it", glob, part.start());
        }
        if (part.group("one") != null) {
            return any -> true;
        }
        if (part.group("set") != null) {
            Pattern set = set(part.group("set"), !part.group("not").isEmpty());
            return it -> set.matcher(Character.toString(it)).matches();
        }
        String plain = part.group("plain");
        int only = (plain == null ? part.group("escaped") : plain).codePointAt(0);
        return it -> it == only;
    }

    /** One sign of a set, as an expression that is never long. */
    private static Pattern set(String members, boolean isNegated) {
        StringBuilder set = new StringBuilder(isNegated ? "[^" : "[");
        Matcher member = MEMBER.matcher(members);
        while (member.find()) {
            if (member.group("kind") != null) {
                String kind = member.group("kind");
                set.append("\\p{")
                        .append(kind.equals("xdigit") ? "XDigit" : capitalized(kind))
                        .append('}');
            } else if (member.group("range") != null) {
                set.append('-');
            } else {
                String plain = member.group("plain");
                int only = (plain == null ? member.group("escaped") : plain).codePointAt(0);
                set.append("\\x{").append(Integer.toHexString(only)).append('}');
            }
        }
        return Pattern.compile(set.append(']').toString());
    }

    private static String capitalized(String kind) {
        return kind.substring(0, 1).toUpperCase(Locale.ROOT) + kind.substring(1);
    }

    /**
     * Tells whether a file matches.
     *
     * @param path relative to the folder of the configuration
     */
    boolean matches(Path path) {
        String[] parts = path.toString().replace('\\', '/').split("/");
        int most = isFolder ? parts.length - 1 : parts.length;
        int name = 0;
        int part = 0;
        int folders = -1;
        int passed = 0;
        while (name < names.size()) {
            if (names.get(name) == FOLDERS) {
                folders = name++;
                passed = part;
            } else if (part < most && names.get(name).matches(parts[part])) {
                name++;
                part++;
            } else if (folders >= 0 && passed < most) {
                part = ++passed;
                name = folders + 1;
            } else {
                return false;
            }
        }
        return true;
    }

    @Override
    public String toString() {
        return text;
    }
}
