// SPDX-License-Identifier: EPL-2.0
package journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.google.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import journey.testing.JourneyInjectorProvider;
import journey.testing.Maps;
import journey.testing.Pages;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.testing.InjectWith;
import org.eclipse.xtext.testing.extensions.InjectionExtension;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The maps in the language reference are maps, each on its own. */
@ExtendWith(InjectionExtension.class)
@InjectWith(JourneyInjectorProvider.class)
class DocsTest {
    @Inject private Maps maps;

    static List<String> examples() throws IOException {
        List<String> examples =
                Pages.examples(Files.readString(Pages.ROOT.resolve("docs/language.md")));
        assertFalse(examples.isEmpty());
        return examples;
    }

    @ParameterizedTest
    @MethodSource("examples")
    void everyExampleIsAMapWithoutErrors(String example) {
        assertEquals(
                List.of(),
                maps.issues(example).stream()
                        .filter(issue -> issue.getSeverity() == Severity.ERROR)
                        .toList());
    }
}
