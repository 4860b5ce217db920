// SPDX-License-Identifier: EPL-2.0
package journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.google.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import journey.dsl.JourneyInjectorProvider;
import journey.dsl.Maps;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.testing.InjectWith;
import org.eclipse.xtext.testing.extensions.InjectionExtension;
import org.eclipse.xtext.validation.Issue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The maps of the examples are without errors, and their warnings are those that we know. */
@ExtendWith(InjectionExtension.class)
@InjectWith(JourneyInjectorProvider.class)
class ExamplesTest {

    private static final Path EXAMPLES = Pages.ROOT.resolve("examples");

    /** The findings of each map that has any, as line and id. */
    private static final Map<String, List<String>> KNOWN =
            Map.of(
                    "coffee-shop/coffee-shop.journey",
                    List.of("94 unmeasured-stage", "105 stage-without-touchpoint"),
                    "online-grocery/current.journey",
                    List.of("32 unmeasured-stage", "146 stage-without-touchpoint"));

    @Inject private Maps maps;

    static List<String> examples() throws IOException {
        try (Stream<Path> files = Files.walk(EXAMPLES)) {
            return files.filter(file -> file.toString().endsWith(".journey"))
                    .map(file -> EXAMPLES.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void thereAreExamples() throws IOException {
        assertFalse(examples().isEmpty());
    }

    @Test
    void everyKnownWarningIsOfAnExample() throws IOException {
        TreeSet<String> gone = new TreeSet<>(KNOWN.keySet());
        gone.removeAll(examples());
        assertEquals(new TreeSet<>(), gone);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void exampleHasNoErrorAndTheKnownWarnings(String example) {
        List<Issue> issues = maps.issues(maps.read(EXAMPLES.resolve(example)));
        assertEquals(
                List.of(),
                issues.stream().filter(issue -> issue.getSeverity() == Severity.ERROR).toList());
        assertEquals(
                KNOWN.getOrDefault(example, List.of()),
                issues.stream()
                        .sorted((a, b) -> a.getLineNumber() - b.getLineNumber())
                        .map(issue -> issue.getLineNumber() + " " + issue.getCode())
                        .toList());
    }
}
