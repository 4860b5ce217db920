// SPDX-License-Identifier: EPL-2.0
package journey.compare;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;

import com.google.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import journey.compare.merge.LineMerge;
import journey.compare.merge.MapMerge;
import journey.compare.merge.ThreeVersions;
import journey.compare.mirror.MirrorResource;
import journey.compare.mirror.MirrorResourceFactory;
import journey.dsl.summary.ElementSummaries;
import journey.dsl.summary.Labels;
import journey.dsl.text.Words;
import journey.testing.FullMap;
import journey.testing.HalfWrittenMaps;
import journey.testing.JourneyInjectorProvider;
import journey.testing.Maps;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.diagnostics.ExceptionDiagnostic;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.testing.InjectWith;
import org.eclipse.xtext.testing.extensions.InjectionExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Editors, hovers and diagrams look at maps in which words are missing. */
@ExtendWith(InjectionExtension.class)
@InjectWith(JourneyInjectorProvider.class)
class HalfWrittenMapsTest {

    @Inject private Maps maps;
    @Inject private ElementSummaries summaries;
    @Inject private MirrorResourceFactory mirrors;
    @Inject private MapMerge merges;

    @Test
    void referencesAreResolvedWithoutDefect() {
        forEach(
                map -> {
                    EcoreUtil.resolveAll(map);
                    assertEquals(
                            List.of(),
                            map.getErrors().stream()
                                    .filter(ExceptionDiagnostic.class::isInstance)
                                    .toList());
                });
    }

    @Test
    void everyElementIsFoundByItsFragment() {
        forEach(
                map -> {
                    for (EObject element : elements(map)) {
                        assertSame(element, map.getEObject(map.getURIFragment(element)));
                    }
                });
    }

    @Test
    void everyElementHasWords() {
        forEach(
                map -> {
                    for (EObject element : elements(map)) {
                        assertSaid(Labels.of(element));
                        assertSaid(Words.titled(element));
                        assertSaid(summaries.of(element).toString());
                    }
                });
    }

    @Test
    void everyMapHasAMirror() {
        forEach(
                map -> {
                    MirrorResource mirror = (MirrorResource) mirrors.createResource(map.getURI());
                    mirror.update(map);
                    assertEquals(map.getContents().size(), mirror.getContents().size());
                });
    }

    private static void assertSaid(String text) {
        assertFalse(text.matches("(?s).*\\bnull\\b.*"), text);
    }

    @Test
    void everyMapIsMerged() {
        forEachText(
                text -> {
                    LineMerge byLines = texts -> List.of();
                    merges.merge(new ThreeVersions<>(FullMap.TEXT, text, FullMap.TEXT), byLines);
                    merges.merge(new ThreeVersions<>(text, FullMap.TEXT, text), byLines);
                });
    }

    @Test
    void everyMapCanBeImported(@TempDir Path folder) throws IOException {
        int journeys = FullMap.TEXT.indexOf("journey Later");
        Path importing = folder.toRealPath().resolve("map.journey");
        Files.writeString(
                importing,
                "import \"half.journey\"\nimport \"half.journey\"\n"
                        + FullMap.TEXT.substring(journeys));
        for (String text : HalfWrittenMaps.of(FullMap.TEXT)) {
            Files.writeString(importing.resolveSibling("half.journey"), text);
            assertDoesNotThrow(() -> maps.issues(maps.read(importing)), text);
        }
    }

    private void forEach(Consumer<XtextResource> test) {
        forEachText(text -> test.accept(maps.read(text)));
    }

    private static void forEachText(Consumer<String> test) {
        for (String text : HalfWrittenMaps.of(FullMap.TEXT)) {
            assertDoesNotThrow(() -> test.accept(text), text);
        }
    }

    private static List<EObject> elements(Resource map) {
        List<EObject> elements = new ArrayList<>();
        map.getAllContents().forEachRemaining(elements::add);
        return elements;
    }
}
