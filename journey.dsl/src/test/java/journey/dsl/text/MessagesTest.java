// SPDX-License-Identifier: EPL-2.0
package journey.dsl.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Collections;
import java.util.List;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import journey.dsl.check.CheckDescription;
import journey.dsl.check.CheckFix;
import journey.dsl.validation.CheckCatalogue;
import journey.testing.Pages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The catalogue of messages holds all that the code asks for, and nothing else. */
class MessagesTest {

    private static final Path CODE = Pages.ROOT.resolve("journey.dsl/src/main/java");
    private static final Path COMPARISON = Pages.ROOT.resolve("journey.compare/src/main/java");
    private static final ResourceBundle SENTENCES =
            ResourceBundle.getBundle("journey.dsl.messages");

    /** message(...) of a check, and variant("...") or part("...") of one. */
    private static final Pattern OF_CHECK =
            Pattern.compile(
                    "\\b(?:(message)\\((?!String|Object)|(?:variant|part)\\(\\s*\"([\\w-]+)\")");

    static Set<String> keys() {
        return new TreeSet<>(SENTENCES.keySet());
    }

    @Test
    void everyMessageOfACheckIsThere() throws IOException {
        Set<String> missing = new TreeSet<>();
        for (var check : CheckCatalogue.checkClasses()) {
            String id = CheckDescription.of(check).id();
            Path file = CODE.resolve(check.getName().replace('.', '/') + ".java");
            Matcher use = OF_CHECK.matcher(Files.readString(file));
            while (use.find()) {
                String key = use.group(1) == null ? id + "." + use.group(2) : id;
                if (!keys().contains(key)) {
                    missing.add(key);
                }
            }
        }
        assertEquals(Set.of(), missing);
    }

    @Test
    void everyFixHasATitle() {
        List<String> missing =
                CheckCatalogue.all().stream()
                        .filter(check -> check.fix() != CheckFix.None.class)
                        .map(check -> check.id() + ".fix")
                        .filter(key -> !keys().contains(key))
                        .toList();
        assertEquals(List.of(), missing);
    }

    @ParameterizedTest
    @MethodSource("keys")
    void everyMessageIsUsed(String key) throws IOException {
        if (key.endsWith(".meant")) {
            return; // "there is no ...; did you mean ...?" goes with the key before it
        }
        String id = key.contains(".") ? key.substring(0, key.indexOf('.')) : key;
        String variant = key.contains(".") ? key.substring(key.indexOf('.') + 1) : "";
        assertTrue(CheckCatalogue.find(id).isPresent() || code().contains('"' + key + '"'), key);
        assertTrue(
                variant.isEmpty()
                        || variant.equals("fix")
                        || code().contains('"' + variant + '"')
                        || code().contains('"' + key + '"')
                        || code().contains("\"." + variant + '"'),
                key);
    }

    @ParameterizedTest
    @MethodSource("keys")
    void everyMessageIsWellFormed(String key) {
        String pattern = SENTENCES.getString(key);
        String quoted = pattern.replaceAll("'[{}]'", "").replace("''", "");
        assertTrue(!quoted.contains("'"), () -> "lonely apostrophe: " + pattern);
        Object[] words = Collections.nCopies(12, "word").toArray();
        String text = MessageFormat.format(pattern, words);
        assertTrue(!text.matches(".*\\{\\d.*"), text);
    }

    @ParameterizedTest
    @MethodSource("keys")
    void everySentenceEndsAsOne(String key) {
        String pattern = SENTENCES.getString(key);
        boolean sentence =
                Character.isUpperCase(pattern.charAt(0)) && !key.matches(".*\\bfix\\b.*");
        assertTrue(!sentence || pattern.matches(".*[.?}']"), pattern);
    }

    private static String code() throws IOException {
        StringBuilder code = new StringBuilder();
        for (Path module : List.of(CODE, COMPARISON)) {
            try (Stream<Path> files = Files.walk(module)) {
                for (Path file : files.filter(name -> name.toString().endsWith(".java")).toList()) {
                    code.append(Files.readString(file));
                }
            }
        }
        return code.toString();
    }
}
