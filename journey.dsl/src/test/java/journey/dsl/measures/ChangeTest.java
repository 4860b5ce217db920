// SPDX-License-Identifier: EPL-2.0
package journey.dsl.measures;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.inject.Inject;
import java.util.List;
import journey.model.Measure;
import journey.model.Observation;
import journey.testing.JourneyInjectorProvider;
import journey.testing.Maps;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.testing.InjectWith;
import org.eclipse.xtext.testing.extensions.InjectionExtension;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ExtendWith(InjectionExtension.class)
@InjectWith(JourneyInjectorProvider.class)
class ChangeTest {

    @Inject private Maps maps;

    private Change change(String metric, String observations) {
        XtextResource map =
                maps.read(
                        """
                        metric A "A" %s
                        journey J "J" { measure A { %s } }
                        """
                                .formatted(metric, observations));
        Measure measure = (Measure) Maps.element(map, "J.measure(A)");
        List<Observation> all = measure.getObservations();
        return Change.of(measure.getMetric(), all.get(0), all.get(1));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    nps                               | 2026 39 n 94 2027 46 n 87      | CHANCE
                    nps                               | 2026 46 n 87 2027 39 n 94      | CHANCE
                    nps                               | 2026 39 n 940 2027 52 n 870    | BETTER
                    nps                               | 2026 52 n 870 2027 39 n 940    | WORSE
                    nps                               | 2026 39 2027 46 n 87           | BETTER_UNSAMPLED
                    nps                               | 2026 39 n 94 2027 46           | BETTER_UNSAMPLED
                    nps                               | 2026 46 2027 39                | WORSE_PERHAPS
                    nps                               | 2026 46 n 87 2027 46.0 n 94    | NONE
                    csat { scale 1 to 5 top 2 }       | 2026 84 n 640 2027 77 n 702    | WORSE
                    rate { lower is better }          | 2026 84 n 640 2027 77 n 702    | BETTER
                    rate { lower is better }          | 2026 77 n 640 2027 84 n 702    | WORSE
                    rate { lower is better }          | 2026 84 2027 77                | BETTER_UNSAMPLED
                    rate { lower is better }          | 2026 77 2027 84                | WORSE_PERHAPS
                    sus                               | 2026 70 n 9 2027 71 n 9        | BETTER_PERHAPS
                    sus                               | 2026 71 2027 70                | WORSE_PERHAPS
                    duration { unit days lower is better } | 2026 7 2027 6             | BETTER_PERHAPS
                    duration { unit days lower is better } | 2026 7 2027-Q1 8          | WORSE_PERHAPS
                    count { higher is better }        | 2026 7 2027 8                  | BETTER_PERHAPS
                    count { higher is better }        | 2026-Q4 8 2027-Q1 7            | WORSE_PERHAPS
                    count { higher is better }        | 2026 8 2027-Q1 2               | INCOMPARABLE
                    count { higher is better }        | 2026-12 2 2027-Q1 8            | INCOMPARABLE
                    rate                              | 2026 84 n 640 2027 77 n 702    | INCOMPARABLE
                    ces { scale 1 to 7 method top 2 lower is better }   | 2026 84 2027 77 | BETTER_UNSAMPLED
                    ces { scale 1 to 7 method mean lower is better }    | 2026 5 2027 4   | BETTER_PERHAPS
                    ces { scale 1 to 7 method net higher is better }    | 2026 5 2027 6   | BETTER_UNSAMPLED
                    ces { scale 1 to 7 method net }                     | 2026 5 2027 6   | INCOMPARABLE
                    """)
    void tellsWhatAMetricDid(String metric, String observations, Change expected) {
        assertEquals(expected, change(metric, observations));
    }
}
