// SPDX-License-Identifier: EPL-2.0
package journey.dsl.measures;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.inject.Inject;
import java.math.BigDecimal;
import journey.model.Opportunity;
import journey.testing.JourneyInjectorProvider;
import journey.testing.Maps;
import org.eclipse.xtext.testing.InjectWith;
import org.eclipse.xtext.testing.extensions.InjectionExtension;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ExtendWith(InjectionExtension.class)
@InjectWith(JourneyInjectorProvider.class)
class OpportunityScoreTest {

    @Inject private Maps maps;

    @ParameterizedTest
    @CsvSource({
        "importance 8.1 satisfaction 3.9, 12.3",
        "importance 10 satisfaction 0, 20",
        "importance 7.50 satisfaction 7.50, 7.5",
        "importance 4 satisfaction 9, 4",
        "importance 0 satisfaction 0, 0",
        "importance 8.1, ''",
        "satisfaction 3.9, ''",
        "importance 81 satisfaction 3.9, ''",
        "importance 8.1 satisfaction -1, ''",
    })
    void isImportanceAndTheGapToSatisfaction(String scores, String expected) {
        String map =
                """
                journey A "A" { stage B "B" { step C "C" { opportunity D "D" %s } } }
                """
                        .formatted(scores);
        Opportunity opportunity = (Opportunity) Maps.element(maps.read(map), "A.B.C.D");
        assertEquals(
                expected,
                OpportunityScore.of(opportunity).map(BigDecimal::toPlainString).orElse(""));
    }
}
