// SPDX-License-Identifier: EPL-2.0
package journey.data.oracle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import journey.data.flow.FlowEvaluation;
import journey.data.flow.FlowOptions;
import journey.data.identity.IdentityReport;
import journey.data.measure.MeasureResult;
import journey.data.report.FlowJson;
import journey.data.testing.MeasuredMap;
import journey.data.writing.MeasureChange;
import journey.dsl.flow.Flow;
import journey.testing.JourneyInjectorProvider;
import journey.testing.Maps;
import journey.testing.Pages;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.testing.InjectWith;
import org.eclipse.xtext.testing.extensions.InjectionExtension;
import org.eclipse.xtext.validation.Issue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The example of the coffee shop: its map says what its data say, and what is planted is found. */
@ExtendWith(InjectionExtension.class)
@InjectWith(JourneyInjectorProvider.class)
class CoffeeShopDataTest {

    private static final Path FOLDER = Pages.ROOT.resolve("examples/coffee-shop");
    private static final Duration WINDOW = Duration.ofDays(14);

    @Inject private Maps maps;
    @TempDir private Path spill;

    private CoffeeShopOracle oracle;
    private XtextResource map;
    private MeasuredMap measured;

    @BeforeEach
    void read() throws IOException {
        oracle = new CoffeeShopOracle(FOLDER);
        map = maps.read(FOLDER.resolve("coffee-shop.journey"));
        measured = new MeasuredMap(map, spill);
    }

    @AfterEach
    void close() {
        measured.close();
    }

    private MeasureResult result(String metric) {
        return measured.result(metric);
    }

    @Test
    void figuresAreThoseOfTheOracle() {
        new Agreement(result("Nps"), CoffeeShopOracle.periods(3), Duration.ZERO)
                .check(oracle.recommending());
        new Agreement(result("Queue"), CoffeeShopOracle.periods(1), Duration.ZERO)
                .check(oracle.queueing());
        new Agreement(result("Return"), oracle.moments(), WINDOW).check(oracle.returning());
    }

    @Test
    void mapSaysWhatTheDataSay() {
        for (String metric : List.of("Nps", "Queue", "Return")) {
            List<MeasureChange> changes = MeasureChange.of(result(metric), false);
            assertEquals(
                    List.of(),
                    changes.stream()
                            .filter(it -> it.figure().isFinal())
                            .filter(it -> it.state() != MeasureChange.State.SAME)
                            .toList(),
                    metric);
            assertEquals(
                    result(metric).measure().getObservations(),
                    changes.stream()
                            .map(MeasureChange::written)
                            .flatMap(Optional::stream)
                            .toList());
        }
    }

    @Test
    void tabletAtTheCounterIsSharedAndJoinsNobody() {
        assertEquals(Set.of("device=kiosk-1"), oracle.customers().shared());
        assertEquals(
                Map.of("card", 0L, "device", 1L, "email", 0L),
                measured.run().identity().kinds().stream()
                        .collect(
                                Collectors.toMap(
                                        IdentityReport.Kind::name, IdentityReport.Kind::shared)));
    }

    @Test
    void twoCardsAndAnAddressAreOneCustomer() {
        List<OracleRow> both =
                oracle.of(CoffeeShopOracle.TILL)
                        .filter(it -> it.cell("card").matches("C-000[12]"))
                        .toList();
        assertEquals(4, both.size());
        assertEquals(1, both.stream().map(oracle.customers()::of).distinct().count());
        assertEquals(oracle.customers().count(), measured.run().identity().customers());
        long cards =
                oracle.of(CoffeeShopOracle.TILL)
                        .filter(it -> it.cell("kind").equals("stamps_checked"))
                        .filter(it -> it.at().toString().startsWith("2026-05"))
                        .map(it -> it.cell("card"))
                        .distinct()
                        .count();
        assertEquals(cards - 1, oracle.returning().get("2026-05").n());
    }

    @Test
    void septemberIsOverButStillOpen() {
        assertTrue(oracle.returning().containsKey("2026-09"));
        assertFalse(oracle.moments().isFinal("2026-09", WINDOW));
        assertEquals(
                List.of(MeasureChange.State.OPEN),
                MeasureChange.of(result("Return"), false).stream()
                        .filter(it -> it.figure().period().text().equals("2026-09"))
                        .map(MeasureChange::state)
                        .toList());
    }

    @Test
    void missedTargetsAreFindings() {
        assertEquals(
                2,
                maps.issues(map).stream()
                        .map(Issue::getCode)
                        .filter("target-missed"::equals)
                        .count());
    }

    @Test
    void flowFileIsWhatTheDataSay() throws IOException {
        Flow flow =
                new FlowEvaluation(measured.run(), FlowOptions.FILE)
                        .of(measured.run().journeys().get(0))
                        .orElseThrow();
        assertEquals(
                Files.readString(FOLDER.resolve("MorningCoffee.flow.json")),
                new String(FlowJson.bytes(flow), StandardCharsets.UTF_8));
    }

    @Test
    void whatCustomersDoOtherwiseThanTheMapSaysIsFoundAndNothingElse() {
        Set<String> reality =
                Set.of(
                        "moment-never-seen",
                        "moment-mostly-skipped",
                        "unplanned-way",
                        "drop-off-without-pain",
                        "channel-not-declared",
                        "channel-not-used",
                        "emotion-contradicted",
                        "order-contradicted",
                        "flow-out-of-date");
        assertEquals(
                List.of(
                        "112 channel-not-declared",
                        "144 drop-off-without-pain",
                        "148 moment-mostly-skipped",
                        "160 unplanned-way"),
                maps.issues(map).stream()
                        .filter(it -> reality.contains(it.getCode()))
                        .map(it -> it.getLineNumber() + " " + it.getCode())
                        .sorted()
                        .toList());
    }

    @Test
    void orderIsSeenInTwoSources() {
        long twice =
                oracle.visits().customers().stream()
                        .flatMap(it -> oracle.visits().of(it).stream())
                        .filter(
                                it ->
                                        it.rows().stream().map(OracleRow::source).distinct().count()
                                                > 1)
                        .count();
        assertTrue(twice > 100, twice + " visits");
    }

    @Test
    void cashIsOfNobody() {
        assertTrue(
                oracle.of(CoffeeShopOracle.TILL)
                                .filter(it -> oracle.customers().of(it) == null)
                                .count()
                        > 250);
        assertTrue(oracle.of(CoffeeShopOracle.TILL).anyMatch(it -> it.cell("card").equals("0")));
    }

    @Test
    void answersOutsideTheScaleAreLeftOut() {
        assertTrue(result("Nps").outside().isFew());
    }

    @Test
    void dataAreThoseThatTheProgramWrites(@TempDir Path written)
            throws IOException, InterruptedException {
        Process program =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                FOLDER.resolve("data/Generate.java").toString(),
                                written.toString())
                        .inheritIO()
                        .start();
        assertEquals(0, program.waitFor());
        try (Stream<Path> files = Files.list(written)) {
            for (Path file : files.toList()) {
                assertEquals(
                        Files.readString(FOLDER.resolve("data").resolve(file.getFileName())),
                        Files.readString(file),
                        file.toString());
            }
        }
    }
}
