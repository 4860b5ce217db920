// SPDX-License-Identifier: EPL-2.0
package journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import journey.dsl.check.CheckDescription;
import journey.dsl.formatting2.MapFormatter;
import journey.dsl.resource.JourneyResource;
import journey.dsl.validation.CheckCatalogue;
import journey.testing.JourneyInjectorProvider;
import journey.testing.Maps;
import journey.testing.Mutants;
import journey.testing.Pages;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.testing.InjectWith;
import org.eclipse.xtext.testing.extensions.InjectionExtension;
import org.eclipse.xtext.validation.Issue;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Breaks the examples in many small ways, always the same ones: whatever comes of it is read to its
 * end and reported with a place, a known check and a sentence.
 *
 * <p>{@code -Djourney.fuzz=20000} breaks them more often. A text that fails is written to {@code
 * target/fuzz}.
 */
@ExtendWith(InjectionExtension.class)
@InjectWith(JourneyInjectorProvider.class)
class FuzzTest {

    private static final int COUNT = Integer.getInteger("journey.fuzz", 300);
    private static final int ROUNDS = 10;
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Pattern SENTENCE = Pattern.compile("(?s)\\S.*[.?…}]");
    @Inject private Maps maps;
    @Inject private MapFormatter formatter;

    private final Set<String> checks =
            CheckCatalogue.all().stream().map(CheckDescription::id).collect(Collectors.toSet());

    static IntStream rounds() {
        return IntStream.range(0, ROUNDS);
    }

    @ParameterizedTest
    @MethodSource("rounds")
    void everyBrokenExampleIsReadAndReported(int round) throws IOException {
        Mutants mutants = new Mutants(examples());
        for (int i = round; i < COUNT; i += ROUNDS) {
            assertReported(mutants.of(i));
        }
    }

    private void assertReported(Mutants.Mutant mutant) throws IOException {
        try {
            assertTimeoutPreemptively(PATIENCE, () -> assertReported(mutant.text()));
        } catch (Throwable failure) {
            Path input = Path.of("target/fuzz").resolve(mutant.seed() + ".journey");
            Files.createDirectories(input.getParent());
            Files.write(input, mutant.text().getBytes(StandardCharsets.UTF_8));
            throw new AssertionError(
                    "%s: see %s".formatted(mutant, input.toAbsolutePath()), failure);
        }
    }

    private void assertReported(String text) {
        XtextResource map = maps.read(text);
        int lines = (int) text.lines().count() + 1;
        for (Issue issue : maps.issues(map)) {
            String shown = issue.toString();
            assertTrue(issue.getLineNumber() >= 1 && issue.getLineNumber() <= lines, shown);
            assertTrue(issue.getColumn() >= 1, shown);
            assertTrue(issue.getOffset() >= 0 && issue.getOffset() <= text.length(), shown);
            assertTrue(issue.getLength() >= 0, shown);
            assertTrue(checks.contains(issue.getCode()), shown);
            assertTrue(SENTENCE.matcher(issue.getMessage()).matches(), shown);
        }
        if (!JourneyResource.hasSyntaxErrors(map)) {
            assertFormatted(text);
        }
    }

    /** What can be read can be formatted: without a loss, and the second time without a change. */
    private void assertFormatted(String text) {
        String plain = text.replace("\uFEFF", "").replace("\r\n", "\n").replace('\r', '\n');
        String formatted = formatter.format(maps.read(plain));
        assertEquals(withoutBlanks(plain), withoutBlanks(formatted));
        assertEquals(formatted, formatter.format(maps.read(formatted)));
    }

    private static String withoutBlanks(String text) {
        return text.replaceAll("[\\s\\p{Z}\uFEFF]+", "");
    }

    private static List<String> examples() throws IOException {
        List<String> texts = new ArrayList<>();
        for (String example : ExamplesTest.examples()) {
            texts.add(Files.readString(Pages.ROOT.resolve("examples").resolve(example)));
        }
        return texts;
    }
}
