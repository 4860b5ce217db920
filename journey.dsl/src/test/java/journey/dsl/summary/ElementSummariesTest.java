// SPDX-License-Identifier: EPL-2.0
package journey.dsl.summary;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.inject.Inject;
import java.util.Optional;
import journey.testing.JourneyInjectorProvider;
import journey.testing.Maps;
import journey.testing.Pages;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.testing.InjectWith;
import org.eclipse.xtext.testing.extensions.InjectionExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(InjectionExtension.class)
@InjectWith(JourneyInjectorProvider.class)
class ElementSummariesTest {

    @Inject private Maps maps;
    @Inject private ElementSummaries summaries;

    private XtextResource coffeeShop;

    @BeforeEach
    void readExample() {
        coffeeShop = maps.read(Pages.ROOT.resolve("examples/coffee-shop/coffee-shop.journey"));
    }

    private String facts(String fragment) {
        return summaries.of(Maps.element(coffeeShop, fragment)).facts().stream()
                .map(fact -> fact.label() + ": " + fact.text())
                .collect(joining("\n", "", "\n"));
    }

    @Test
    void saysWhatAJourneyIs() {
        ElementSummary summary = summaries.of(Maps.element(coffeeShop, "MorningCoffee"));
        assertEquals("journey", summary.kind());
        assertEquals("Morning coffee on the way to work", summary.title());
        assertEquals(
                Optional.of("The map of the pilot shop at platform 4."), summary.description());
    }

    @Test
    void takesNoRemarkForADescription() {
        EObject first = Maps.element(coffeeShop, "Commuter");
        assertEquals(Optional.empty(), summaries.of(first).description());
    }

    @Test
    void knowsNoDescriptionOfWhatWasNotReadFromAText() {
        EObject copy = EcoreUtil.copy(Maps.element(coffeeShop, "Till"));
        assertEquals(Optional.empty(), summaries.of(copy).description());
        assertEquals("Till records", summaries.of(copy).title());
    }

    @Test
    void tellsTheFactsOfATouchpoint() {
        assertEquals(
                """
                via: Coffee shop
                by: Shop floor
                key: moment of truth
                emotion: −2: stressed: the train leaves in six minutes
                emotion: +1 for Ben
                pain: The queue is unpredictable
                measure: Queue 7.5 minutes (n 120, ±0.5), target ≤ 4: missed
                seen in: Till as "sale"; AppEvents as "receipt"
                """,
                facts("MorningCoffee.Buy.Order"));
    }

    @Test
    void tellsTheFactsOfAMeasure() {
        assertEquals(
                """
                latest: 2026-Q3
                change: +7 since 2026-Q1: chance alone can explain it
                metric: How likely are you to recommend us?
                from: Exit survey
                """,
                facts("MorningCoffee.Discover.measure(Nps)"));
    }

    @Test
    void tellsTheFactsOfAnOpportunity() {
        assertEquals(
                """
                resolves: The ad does not say where we are
                importance: 8.1
                satisfaction: 3.9
                score: 12.3
                """,
                facts("MorningCoffee.Discover.SeesAd.MapLink"));
    }

    @Test
    void tellsTheFactsOfWhatMapsReferTo() {
        assertEquals("kind: interview\ncollected: 2026-02-02 – 2026-02-13\n", facts("Interviews"));
        assertEquals("type: csat\nscale: 1 – 5\ntop: 2\nbetter: higher\n", facts("Csat"));
        assertEquals("type: duration\nunit: minutes\nbetter: lower\n", facts("Queue"));
        assertEquals("kind: online\nseen in: AppEvents as \"receipt\"\n", facts("App"));
        assertEquals("persona: Anna, weekday commuter\n", facts("Commuter.CatchTrain"));
    }

    @Test
    void tellsTheFactsOfAnAction() {
        assertEquals(
                """
                delivers: Link the ad to a map
                owner: Marketing
                due: 2026-12-15
                status: doing
                expects: Nps +5
                measured: 2026-Q1 – 2026-Q3
                """,
                facts("MorningCoffee.AddMap"));
    }

    @Test
    void namesWhatHasNoTitle() {
        assertEquals(
                "Get the usual drink without a wait", title("MorningCoffee.Buy.goal(CatchTrain)"));
        assertEquals("Is there time before the train?", title("MorningCoffee.Buy.Order.choice"));
        assertEquals(
                "no: the train leaves in six minutes",
                title("MorningCoffee.Buy.Order.choice.branch(Leaves)"));
        assertEquals("+1", title("MorningCoffee.Buy.Order.emotion(Student)"));
        assertEquals("2026-Q3 38", title("MorningCoffee.Discover.measure(Nps).2026-Q3"));
        assertEquals("Nps +5", title("MorningCoffee.AddMap.effect(Nps)"));
    }

    private String title(String fragment) {
        return summaries.of(Maps.element(coffeeShop, fragment)).title();
    }

    @Test
    void leavesOutWhatIsNotFound() {
        XtextResource map =
                maps.read(
                        "journey J \"J\" { owner Nobody stage S \"S\" { touchpoint T \"T\" by Nobody } }");
        assertEquals(
                "[Fact[label=state, text=current], Fact[label=stage, text=S]]",
                summaries.of(Maps.element(map, "J")).facts().toString());
        assertEquals("[]", summaries.of(Maps.element(map, "J.S.T")).facts().toString());
    }
}
