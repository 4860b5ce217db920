// SPDX-License-Identifier: EPL-2.0
package journey.dsl.naming;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import journey.model.Journey;
import journey.model.NamedElement;
import journey.model.Team;
import journey.testing.JourneyInjectorProvider;
import journey.testing.Maps;
import journey.testing.Pages;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.testing.InjectWith;
import org.eclipse.xtext.testing.extensions.InjectionExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A fragment finds the same element, whatever was inserted above it. */
@ExtendWith(InjectionExtension.class)
@InjectWith(JourneyInjectorProvider.class)
class NameBasedFragmentTest {
    @Inject private Maps maps;

    static List<Path> examples() throws IOException {
        try (Stream<Path> files = Files.walk(Pages.ROOT.resolve("examples"))) {
            List<Path> examples =
                    files.filter(file -> file.toString().endsWith(".journey")).sorted().toList();
            assertFalse(examples.isEmpty());
            return examples;
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void findsEveryElementOfAnExample(Path example) {
        XtextResource map = maps.read(example);
        Set<String> fragments = new HashSet<>();
        for (EObject element : elements(map)) {
            String fragment = map.getURIFragment(element);
            assertTrue(fragments.add(fragment), () -> "twice: " + fragment);
            assertSame(element, map.getEObject(fragment), fragment);
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void namesNamedElementsByTheirNamesOnly(Path example) {
        XtextResource map = maps.read(example);
        for (EObject element : elements(map)) {
            if (element instanceof NamedElement named && named.getName() != null) {
                List<String> path = new ArrayList<>();
                for (EObject part = element; part.eContainer() != null; part = part.eContainer()) {
                    path.add(0, ((NamedElement) part).getName());
                }
                assertEquals(String.join(".", path), map.getURIFragment(element));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void keepsFragmentsWhenLinesAreInsertedAbove(Path example) throws IOException {
        String text = Files.readString(example);
        String inserted =
                "// a remark\n\nteam InsertedTeam \"t\"\nmetric InsertedMetric \"m\" nps\n"
                        + text.replaceAll(
                                "(?m)^(journey .*\\{\\n)",
                                """
                                $1    // another remark
                                    measure InsertedMetric
                                    action InsertedAction "a"

                                    stage InsertedStage "s" {
                                        measure InsertedMetric
                                        step InsertedStep "s" { emotion +1 }
                                    }

                                """);
        assertEquals(
                fragmentsAndWords(text),
                fragmentsAndWords(inserted).entrySet().stream()
                        .filter(entry -> !entry.getKey().contains("Inserted"))
                        .collect(
                                Collectors.toMap(
                                        Map.Entry::getKey,
                                        Map.Entry::getValue,
                                        (a, b) -> a,
                                        TreeMap::new)));
    }

    /** The words of every element, by fragment; of a journey only the title. */
    private Map<String, String> fragmentsAndWords(String text) {
        XtextResource map = maps.read(text);
        Map<String, String> words = new TreeMap<>();
        for (EObject element : elements(map)) {
            if (element.eContainer() != null) {
                words.put(
                        map.getURIFragment(element),
                        element instanceof Journey journey
                                ? journey.getTitle()
                                : NodeModelUtils.getTokenText(
                                        NodeModelUtils.findActualNodeFor(element)));
            }
        }
        return words;
    }

    @Test
    void keepsFragmentsOfMomentsWhenOneIsInsertedBefore() {
        String below =
                """
                step B "b" {
                    expects "e"
                    experiences "f"
                    emotion -1 for Anna
                    pain P "p"
                    opportunity O "o" resolves P
                    backstage "g"
                    leads to B
                    measure Nps { 2026-Q1 31 2026-Q2 32 for Anna }
                }
                """;
        List<String> before = fragments("journey J \"j\" { stage S \"s\" { " + below + "} }");
        List<String> after =
                fragments(
                        "journey J \"j\" { stage S \"s\" { step A \"a\" { expects \"e\" pain P \"p\" }"
                                + below
                                + "} }");
        assertEquals(
                before, after.stream().filter(fragment -> !fragment.startsWith("J.S.A")).toList());
    }

    @Test
    void namesElementsWithoutNameByKindAndWhatTheyReferTo() {
        assertEquals(
                List.of(
                        "import(sub%2Fa%2Ejourney)",
                        "Anna",
                        "Anna.G",
                        "Anna.pain",
                        "Anna.pain~2",
                        "J",
                        "J.measure(Nps)",
                        "J.measure(Nps).2026",
                        "J.measure(Nps).2026(Anna)",
                        "J.measure(Nps,Survey)",
                        "J.S",
                        "J.S.goal(G,H)",
                        "J.S.goal",
                        "J.S.A",
                        "J.S.A.expectation",
                        "J.S.A.expectation~2",
                        "J.S.A.experience",
                        "J.S.A.emotion",
                        "J.S.A.emotion(Anna,Ben)",
                        "J.S.A.backstage",
                        "J.S.A.branch(A)",
                        "J.Act",
                        "J.Act.effect(Nps)",
                        "J.Act.effect(Nps)~2"),
                fragments(
                        """
                        import "sub/a.journey"
                        persona Anna "a" {
                            goal G "g"
                            pain "one"
                            pain "two"
                        }
                        journey J "j" {
                            measure Nps { 2026 31 2026 32 for Anna }
                            measure Nps from Survey
                            stage S "s" {
                                goal "g" serves Anna.G, H
                                goal "h"
                                step A "a" {
                                    expects "x"
                                    expects "y"
                                    experiences "x"
                                    emotion +1
                                    emotion +2 for Anna, Ben
                                    backstage "b"
                                    leads to S.A
                                }
                            }
                            action Act "x" {
                                expects Nps +1
                                expects Nps +2
                            }
                        }
                        """));
    }

    @Test
    void tellsElementsOfTheSameNameApartByANumber() {
        XtextResource map = maps.read("team A \"first\"\nteam A \"second\"\nteam A \"third\"\n");
        assertEquals("first", ((Team) Maps.element(map, "A")).getTitle());
        assertEquals("second", ((Team) Maps.element(map, "A~2")).getTitle());
        assertEquals("third", ((Team) Maps.element(map, "A~3")).getTitle());
    }

    @Test
    void findsTheFileByItsRoot() {
        XtextResource map = maps.read("team A \"a\"\n");
        assertEquals("/", map.getURIFragment(Maps.file(map)));
        assertSame(Maps.file(map), map.getEObject("/"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"B", "A.B", "A~2", "A~1", "", ".", "A.", "team", "J.S.emotion", "a"})
    void findsNothingBehindWrongFragments(String fragment) {
        XtextResource map = maps.read("team A \"a\"\njourney J \"j\" { stage S \"s\" }\n");
        assertNull(map.getEObject(fragment));
    }

    @Test
    void findsImportsWithSpecialCharacters() {
        XtextResource map =
                maps.read(
                        "import \"Karten für 50 %/a.b.journey\"\nimport \"x.journey\"\nteam A \"a\"\n");
        for (EObject anImport : Maps.file(map).getImports()) {
            assertSame(anImport, map.getEObject(map.getURIFragment(anImport)));
        }
    }

    @Test
    void resolvesNoReference() {
        XtextResource map = maps.read("journey J \"j\" { measure Unknown from Nobody }\n");
        fragments(map);
        assertEquals(List.of(), map.getErrors());
    }

    private List<String> fragments(String text) {
        return fragments(maps.read(text));
    }

    private static List<String> fragments(XtextResource map) {
        return elements(map).stream()
                .filter(element -> element.eContainer() != null)
                .map(map::getURIFragment)
                .toList();
    }

    private static List<EObject> elements(XtextResource map) {
        List<EObject> elements = new ArrayList<>();
        map.getAllContents().forEachRemaining(elements::add);
        return elements;
    }
}
