// SPDX-License-Identifier: EPL-2.0
package journey.dsl.configuration;

import java.nio.file.Path;
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

    /** The parts that are more than themselves. The first alternative that fits counts. */
    private static final Pattern SPECIAL =
            Pattern.compile(
                    "(?<folders>(?<=^|/)\\*\\*/)|(?<all>(?<=^|/)\\*\\*$)|(?<star>\\*+)|(?<one>\\?)"
                            + "|\\[(?<not>[!^]?)(?<set>\\]?(?:\\\\.|[^\\]\\\\])*)\\]"
                            + "|\\\\(?<escaped>.)|(?<broken>[\\[\\\\])",
                    Pattern.DOTALL);

    private final String text;
    private final Pattern pattern;

    private PathPattern(String text, Pattern pattern) {
        this.text = text;
        this.pattern = pattern;
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
        boolean anyDepth = !anchored.startsWith("/") && !inner.contains("/");
        String start = anyDepth ? "(?:.*/)?" : "";
        String end = anchored.endsWith("/") ? "/.+" : "(?:/.+)?";
        return new PathPattern(
                text, Pattern.compile(start + expression(inner) + end, Pattern.DOTALL));
    }

    private static String expression(String glob) {
        StringBuilder expression = new StringBuilder();
        Matcher special = SPECIAL.matcher(glob);
        int done = 0;
        while (special.find()) {
            expression.append(Pattern.quote(glob.substring(done, special.start())));
            expression.append(expression(special, glob));
            done = special.end();
        }
        return expression.append(Pattern.quote(glob.substring(done))).toString();
    }

    private static String expression(Matcher special, String glob) {
        if (special.group("broken") != null) {
            throw new PatternSyntaxException(
                    "something is missing after it", glob, special.start());
        }
        if (special.group("folders") != null) {
            return "(?:[^/]+/)*";
        }
        if (special.group("all") != null) {
            return ".+";
        }
        if (special.group("star") != null) {
            return "[^/]*";
        }
        if (special.group("one") != null) {
            return "[^/]";
        }
        if (special.group("escaped") != null) {
            return Pattern.quote(special.group("escaped"));
        }
        String set = special.group("set").replaceAll("(?<!\\\\)[&\\[\\]^]", "\\\\$0");
        return "(?!/)[" + (special.group("not").isEmpty() ? "" : "^") + set + "]";
    }

    /**
     * Tells whether a file matches.
     *
     * @param path relative to the folder of the configuration
     */
    boolean matches(Path path) {
        return pattern.matcher(path.toString().replace('\\', '/')).matches();
    }

    @Override
    public String toString() {
        return text;
    }
}
