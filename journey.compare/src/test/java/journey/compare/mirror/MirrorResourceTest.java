// SPDX-License-Identifier: EPL-2.0
package journey.compare.mirror;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import journey.model.Journey;
import journey.model.Measure;
import journey.model.Metric;
import journey.model.Stage;
import journey.model.Touchpoint;
import journey.testing.JourneyInjectorProvider;
import journey.testing.Maps;
import journey.testing.Pages;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.testing.InjectWith;
import org.eclipse.xtext.testing.extensions.InjectionExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A mirror shows what the text says, follows it in place, and never writes it. */
@ExtendWith(InjectionExtension.class)
@InjectWith(JourneyInjectorProvider.class)
class MirrorResourceTest {

    private static final String MAP =
            """
            persona Anna "a"
            channel Web "Web site" online
            channel App "App" online
            metric Nps "n" nps
            journey J "j" {
                persona Anna
                stage Discover "Discovers the shop" {
                    goal "g"
                    touchpoint SeesAd "Sees an ad" via Web { emotion -1 for Anna }
                    step Asks "Asks a colleague"
                }
                stage Buy "Orders and pays" {
                    touchpoint Order "Orders" via Web, App { measure Nps { 2026-Q1 31 } }
                }
                stage Drink "Drinks the coffee"
            }
            """;

    @Inject private Maps maps;
    @Inject private Mirrors mirrors;
    @TempDir private Path folder;

    static List<Path> examples() throws IOException {
        try (Stream<Path> files = Files.walk(Pages.ROOT.resolve("examples"))) {
            return files.filter(file -> file.toString().endsWith(".journey")).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void showsWhatTheTextSays(Path example) {
        XtextResource text = maps.read(example);
        EcoreUtil.resolveAll(text);
        assertEquals(Mirrors.describe(text), Mirrors.describe(mirrors.of(example)));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void findsEveryElementByItsFragment(Path example) {
        MirrorResource mirror = mirrors.of(example);
        for (EObject element : Mirrors.elements(mirror)) {
            assertSame(element, mirror.getEObject(mirror.getURIFragment(element)));
        }
    }

    @Test
    void hasTheFragmentsOfTheTextWhereReferencesLeadNowhere() {
        String text =
                """
                persona Anna "a"
                metric survey "s" nps
                journey J "j" {
                    measure Unknown from Nobody { 2026 1 2026 2 for Anna, Ghost }
                    measure Unknown from Elsewhere
                    measure ^survey
                    stage S "s" {
                        goal "g" serves Anna.Missing
                        step M "m" { emotion +1 for Anna, Anna leads to Away }
                    }
                    action A "a" { expects Unknown +1 }
                }
                """;
        MirrorResource mirror = mirrors.of(text);
        assertEquals(fragments(maps.read(text)), fragments(mirror));
        assertNull(((Measure) mirror.getEObject("J.measure(Unknown)")).getMetric());
    }

    @ParameterizedTest
    @MethodSource("examples")
    void tellsNobodyAboutAnEqualText(Path example) {
        MirrorResource mirror = mirrors.of(example);
        List<String> events = Mirrors.listen(mirror);
        mirror.update(maps.read(example));
        assertEquals(List.of(), events);
    }

    @Test
    void tellsOnceAboutANewStageWithAllThatItContains() {
        assertEquals(
                List.of("add stages"),
                events(
                        MAP.replace(
                                "    stage Buy",
                                """
                                    stage Wait "Waits" {
                                        goal "g"
                                        step Stands "Stands in the queue" for Anna {
                                            emotion -1 for Anna
                                            leads to Order
                                        }
                                    }
                                    stage Buy\
                                """)));
    }

    @Test
    void tellsOnceAboutARemovedStage() {
        assertEquals(
                List.of("remove stages"),
                events(MAP.replace("    stage Drink \"Drinks the coffee\"\n", "")));
    }

    @Test
    void tellsOnceAboutAStageAtAnotherPlace() {
        String drink = "    stage Drink \"Drinks the coffee\"\n";
        assertEquals(
                List.of("move stages"),
                events(
                        MAP.replace(drink, "")
                                .replace("    stage Discover", drink + "    stage Discover")));
        String discover =
                MAP.substring(MAP.indexOf("    stage Disc"), MAP.indexOf("    stage Buy"));
        assertEquals(
                List.of("move stages"),
                events(MAP.replace(discover, "").replace(drink, drink + discover)));
    }

    @Test
    void tellsAboutAMomentInAnotherStageThatItLeavesTheOneAndEntersTheOther() {
        String asks = "step Asks \"Asks a colleague\"";
        assertEquals(
                List.of("remove moments", "add moments"),
                events(
                        MAP.replace(asks, "")
                                .replace(
                                        "stage Drink \"Drinks the coffee\"",
                                        "stage Drink \"Drinks the coffee\" { " + asks + " }")));
    }

    @Test
    void tellsAboutSingleValuesOnly() {
        assertEquals(List.of("set title"), events(MAP.replace("Orders and", "Chooses and")));
        assertEquals(List.of("set name"), events(MAP.replace("stage Buy", "stage Purchase")));
        assertEquals(List.of("set value"), events(MAP.replace("31", "32")));
        assertEquals(List.of("add channels"), events(MAP.replace("via Web {", "via Web, App {")));
        assertEquals(List.of("remove channels"), events(MAP.replace("Web, App", "App")));
    }

    private List<String> events(String changed) {
        MirrorResource mirror = mirrors.of(MAP);
        List<String> events = Mirrors.listen(mirror);
        mirror.update(maps.read(changed));
        assertEquals(Mirrors.describe(mirrors.of(changed)), Mirrors.describe(mirror));
        return events;
    }

    @Test
    void keepsARenamedElementAndItsChildren() {
        MirrorResource mirror = mirrors.of(MAP);
        EObject stage = mirror.getEObject("J.Buy");
        EObject order = mirror.getEObject("J.Buy.Order");
        EObject observation = mirror.getEObject("J.Buy.Order.measure(Nps).2026-Q1");
        mirror.update(maps.read(MAP.replace("stage Buy", "stage Purchase")));
        assertSame(stage, mirror.getEObject("J.Purchase"));
        assertSame(order, mirror.getEObject("J.Purchase.Order"));
        assertSame(observation, mirror.getEObject("J.Purchase.Order.measure(Nps).2026-Q1"));
        assertNull(mirror.getEObject("J.Buy"));
    }

    @Test
    void refersToItsOwnElements() {
        MirrorResource mirror = mirrors.of(MAP);
        Touchpoint order = (Touchpoint) mirror.getEObject("J.Buy.Order");
        assertEquals(
                List.of(mirror.getEObject("Web"), mirror.getEObject("App")), order.getChannels());
    }

    @Test
    void refersToTheElementOfAnotherMirrorOnceThatIsAskedFor() throws IOException {
        Path shared = write("shared.journey", "metric Nps \"n\" nps\n");
        Path map =
                write(
                        "map.journey",
                        "import \"shared.journey\"\njourney J \"j\" { measure Nps }\n");
        ResourceSet resourceSet = mirrors.resourceSet();
        MirrorResource mirror = Mirrors.load(resourceSet, map);
        assertEquals(List.of(mirror), resourceSet.getResources());

        Measure measure = ((Journey) mirror.getEObject("J")).getMeasures().get(0);
        assertEquals("J.measure(Nps)", mirror.getURIFragment(measure));
        Metric metric = measure.getMetric();

        assertFalse(metric.eIsProxy());
        assertSame(Mirrors.load(resourceSet, shared), metric.eResource());
    }

    @Test
    void resolvesNoProxyWhenItIsUpdated() throws IOException {
        write("shared.journey", "persona A \"a\"\npersona B \"b\"\npersona C \"c\"\n");
        String text = "import \"shared.journey\"\njourney J \"j\" { persona A, B, C }\n";
        Path map = write("map.journey", text);
        ResourceSet resourceSet = mirrors.resourceSet();
        MirrorResource mirror = Mirrors.load(resourceSet, map);
        List<String> events = Mirrors.listen(mirror);
        write("map.journey", text.replace("A, B, C", "A, C, B"));

        mirror.update(maps.read(map));

        assertEquals(
                List.of("remove personas", "remove personas", "add personas", "add personas"),
                events);
        assertEquals(List.of(mirror), resourceSet.getResources());
    }

    @Test
    void keepsTheLastGoodStateWhileTheTextHasSyntaxErrors() {
        MirrorResource mirror = mirrors.of(MAP);
        String good = Mirrors.describe(mirror);
        assertFalse(mirror.isStale());
        for (String broken : List.of(MAP.replace("stage Buy", "stage"), "", "journey")) {
            mirror.update(maps.read(broken));
            assertTrue(mirror.isStale());
            assertEquals(good, Mirrors.describe(mirror));
        }
        mirror.update(maps.read(MAP));
        assertFalse(mirror.isStale());
    }

    @Test
    void showsWhatCouldBeReadOfATextThatIsBrokenFromTheStart() {
        MirrorResource mirror = mirrors.of(MAP.replace("goal \"g\"", "gaol \"g\""));
        assertTrue(mirror.isStale());
        Stage stage = (Stage) mirror.getEObject("J.Discover");
        assertEquals(2, stage.getMoments().size());
        mirror.update(maps.read(MAP));
        assertFalse(mirror.isStale());
        assertSame(stage, mirror.getEObject("J.Discover"));
        assertEquals(1, stage.getGoals().size());
    }

    @Test
    void neverWritesAndIsNeverModified() throws IOException {
        Path map = write("map.journey", MAP);
        MirrorResource mirror = mirrors.of(map);
        mirror.setTrackingModification(true);
        ((Stage) mirror.getEObject("J.Buy")).setTitle("by mistake");
        mirror.setModified(true);
        assertFalse(mirror.isModified());
        mirror.save(Map.of());
        assertEquals(MAP, Files.readString(map));
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        mirror.save(output, Map.of(Resource.OPTION_SAVE_ONLY_IF_CHANGED, "MEMORY_BUFFER"));
        assertEquals(0, output.size());
    }

    @Test
    void canBeUnloadedAndLoadedAgain() throws IOException {
        Path map = write("map.journey", MAP);
        ResourceSet resourceSet = mirrors.resourceSet();
        MirrorResource mirror = Mirrors.load(resourceSet, map);
        String loaded = Mirrors.describe(mirror);
        EObject stage = mirror.getEObject("J.Buy");
        mirror.unload();
        assertTrue(stage.eIsProxy());
        mirror.load(Map.of());
        assertEquals(loaded, Mirrors.describe(mirror));
        assertSame(mirror.getEObject("J.Buy"), EcoreUtil.resolve(stage, resourceSet));
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private static List<String> fragments(Resource resource) {
        List<String> fragments = new ArrayList<>();
        Mirrors.elements(resource)
                .forEach(element -> fragments.add(resource.getURIFragment(element)));
        return fragments;
    }
}
