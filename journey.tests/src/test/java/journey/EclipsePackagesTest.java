// SPDX-License-Identifier: EPL-2.0
package journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import journey.testing.Pages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The packages of the Eclipse modules form no cycle. Their classes are not built without an Eclipse
 * release, so this reads their sources; {@link ModuleBoundariesTest} looks at the classes of the
 * other modules.
 */
class EclipsePackagesTest {

    private static final Pattern PACKAGE = Pattern.compile("(?m)^package ([\\w.]+);");

    /** A type with its package, in an import or in the text. */
    private static final Pattern TYPE = Pattern.compile("\\b(journey(?:\\.[a-z]\\w*)+)\\.[A-Z]");

    @ParameterizedTest
    @ValueSource(strings = {"journey.dsl.ui", "journey.diagram", "journey.ide.tests"})
    void formNoCycle(String module) throws IOException {
        Map<String, Set<String>> packages = new TreeMap<>();
        try (Stream<Path> files = Files.walk(Pages.ROOT.resolve(module).resolve("src"))) {
            for (Path file : files.filter(it -> it.toString().endsWith(".java")).toList()) {
                add(Files.readString(file), packages);
            }
        }
        assertTrue(packages.size() > 1, packages::toString);
        assertEquals(List.of(), cycles(packages));
    }

    @Test
    void findsCycles() {
        Map<String, Set<String>> packages = new TreeMap<>();
        add("package journey.a;\nimport journey.b.B;\n", packages);
        add("package journey.b;\nimport journey.a.c.C;\nimport java.util.List;\n", packages);
        assertEquals(List.of(), cycles(packages));
        add("package journey.a.c;\nclass C { journey.a.A a; }\n", packages);
        assertEquals(List.of("journey.a", "journey.a.c", "journey.b"), cycles(packages));
    }

    private static void add(String source, Map<String, Set<String>> packages) {
        Matcher declaration = PACKAGE.matcher(source);
        assertTrue(declaration.find(), source);
        TYPE.matcher(source)
                .results()
                .map((MatchResult type) -> type.group(1))
                .filter(used -> !used.equals(declaration.group(1)))
                .forEach(
                        packages.computeIfAbsent(declaration.group(1), it -> new TreeSet<>())::add);
    }

    /** The packages from which uses lead back to themselves. */
    private static List<String> cycles(Map<String, Set<String>> packages) {
        return packages.keySet().stream()
                .filter(start -> reachable(start, packages).contains(start))
                .collect(Collectors.toList());
    }

    private static Set<String> reachable(String start, Map<String, Set<String>> packages) {
        Set<String> reached = new TreeSet<>();
        List<String> open = new ArrayList<>(List.of(start));
        while (!open.isEmpty()) {
            for (String used : packages.getOrDefault(open.remove(0), Set.of())) {
                if (reached.add(used)) {
                    open.add(used);
                }
            }
        }
        return reached;
    }
}
