// SPDX-License-Identifier: EPL-2.0
package journey.dsl.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import journey.dsl.check.CheckSettings;
import journey.testing.JourneyInjectorProvider;
import journey.testing.Maps;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.testing.InjectWith;
import org.eclipse.xtext.testing.extensions.InjectionExtension;
import org.eclipse.xtext.validation.Issue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ExtendWith(InjectionExtension.class)
@InjectWith(JourneyInjectorProvider.class)
class TooManyStagesTest {
    private static final String ID = "too-many-stages";

    @Inject private Maps maps;

    private static String stages(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(i -> "    stage S%d \"Stage %d\"\n".formatted(i, i))
                .collect(Collectors.joining("", "journey Coffee \"Morning coffee\" {\n", "}\n"));
    }

    @Test
    void reportsMoreThanEightStages() {
        Issue issue = maps.assertReported(stages(9), ID, "Coffee", "Coffee");
        assertEquals(Severity.INFO, issue.getSeverity());
        assertEquals(
                "Journey \"Morning coffee\" has 9 stages; more than 8 are hard to take in.",
                issue.getMessage());
    }

    @Test
    void acceptsEightStages() {
        maps.assertNotReported(stages(8), ID);
    }

    @ParameterizedTest
    @CsvSource({"2, 1", "3, 0", "4, 0"})
    void acceptsAsManyStagesAsTheProjectSays(int max, int findings) {
        CheckSettings settings =
                new CheckSettings(
                        LocalDate.of(2026, 11, 21), Map.of(), Map.of(ID, Map.of("max", max)));
        assertEquals(findings, maps.issues(stages(3), ID, settings).size());
    }
}
