// SPDX-License-Identifier: EPL-2.0
package journey.data.writing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import journey.data.measure.Figure;
import journey.data.measure.MeasureResult;
import journey.data.privacy.Basis;
import journey.data.privacy.Told;
import journey.dsl.editing.Edits;
import journey.dsl.editing.TextEdit;
import journey.model.Journey;
import journey.model.Measure;
import journey.model.Period;
import journey.testing.JourneyInjectorProvider;
import journey.testing.Maps;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.testing.InjectWith;
import org.eclipse.xtext.testing.extensions.InjectionExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(InjectionExtension.class)
@InjectWith(JourneyInjectorProvider.class)
class ObservationEditsTest {

    private static final String MAP =
            """
            metric Nps "NPS" nps
            journey J "J" {
                stage S "S" {
                    measure Nps %s
                }
            }
            """;

    @Inject private Maps maps;

    private static Figure figure(String words, boolean isFinal) {
        String[] parts = words.split(" ");
        return new Figure(
                Period.parse(parts[0]),
                List.of(),
                Optional.of(new BigDecimal(parts[1])),
                OptionalLong.of(Long.parseLong(parts[2])),
                parts.length > 3 ? Optional.of(new BigDecimal(parts[3])) : Optional.empty(),
                Optional.empty(),
                isFinal,
                new Basis(Long.parseLong(parts[2]), List.of(), 4));
    }

    private List<TextEdit> edits(String text, List<Figure> figures) {
        XtextResource resource = maps.read(text);
        Measure measure =
                ((Journey) Maps.element(resource, "J")).getStages().get(0).getMeasures().get(0);
        MeasureResult result =
                new MeasureResult(measure, Optional.empty(), figures, Told.of(0), Optional.empty());
        return ObservationEdits.of(measure, MeasureChange.of(result, false));
    }

    /**
     * Asserts what becomes of a measure, and that nothing is left to be written then.
     *
     * @param figures period, value, n and margin each
     */
    private void assertWritten(String before, String after, String... figures) {
        List<Figure> found = Stream.of(figures).map(it -> figure(it, true)).toList();
        String text = MAP.formatted(before);
        String written = Edits.apply(text, edits(text, found));
        assertEquals(MAP.formatted(after), written);
        assertEquals(List.of(), maps.errors(written));
        assertEquals(List.of(), edits(written, found));
    }

    @Test
    void replacesOnlyTheWordsThatDiffer() {
        assertWritten(
                "{ 2026-Q1 /* before */ 31 /* it */ n 214 /* after */ margin 9.9 }",
                "{ 2026-Q1 /* before */ 32 /* it */ n 214 /* after */ margin 10.3 }",
                "2026-Q1 32 214 10.3");
    }

    @Test
    void addsWhatAnObservationDoesNotSay() {
        assertWritten("{ 2026-Q1 31 }", "{ 2026-Q1 31 n 214 margin 10.3 }", "2026-Q1 31 214 10.3");
        assertWritten(
                "{ 2026-Q1 31 n 214 }", "{ 2026-Q1 31 n 214 margin 10.3 }", "2026-Q1 31 214 10.3");
    }

    @Test
    void insertsBetweenTwoPeriods() {
        assertWritten(
                """
                {
                            2026-Q1  31  n 214 margin 10.3 // the first
                            2026-Q3  38  n 305 margin 8.5
                        }""",
                """
                {
                            2026-Q1  31  n 214 margin 10.3 // the first
                            2026-Q2 35 n 250 margin 9.1
                            2026-Q3  38  n 305 margin 8.5
                        }""",
                "2026-Q1 31 214 10.3",
                "2026-Q2 35 250 9.1",
                "2026-Q3 38 305 8.5");
    }

    @Test
    void addsLastAndFirst() {
        assertWritten(
                """
                {
                            2026-Q2 31 n 214
                        }""",
                """
                {
                            2026-Q1 30 n 200
                            2026-Q2 31 n 214
                            2026-Q3 35 n 250
                            2026-Q4 36 n 260
                        }""",
                "2026-Q1 30 200",
                "2026-Q2 31 214",
                "2026-Q3 35 250",
                "2026-Q4 36 260");
    }

    @Test
    void keepsAMeasureOnItsLine() {
        assertWritten(
                "{ 2026-Q1 31 n 214 }",
                "{ 2026-Q1 31 n 214 2026-Q2 35 n 250 }",
                "2026-Q1 31 214",
                "2026-Q2 35 250");
    }

    @Test
    void leavesWhatMayStillChange() {
        String text = MAP.formatted("{ 2026-Q1 31 n 214 }");
        assertEquals(
                List.of(),
                edits(
                        text,
                        List.of(figure("2026-Q1 40 300", false), figure("2026-Q2 40 300", false))));
    }

    @Test
    void leavesWhatChangedByOneToFourCustomers() {
        String text = MAP.formatted("{ 2026-Q1 31 n 214 }");
        assertEquals(List.of(), edits(text, List.of(figure("2026-Q1 32 218", true))));
        assertEquals(2, edits(text, List.of(figure("2026-Q1 32 219", true))).size());
    }
}
