// SPDX-License-Identifier: EPL-2.0
package journey.compare.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import journey.model.JourneyFile;
import journey.testing.FullMapVariants;
import journey.testing.FullMapVariants.Case;
import journey.testing.FullMapVariants.Variant;
import journey.testing.JourneyInjectorProvider;
import journey.testing.Maps;
import journey.testing.Pages;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.testing.InjectWith;
import org.eclipse.xtext.testing.extensions.InjectionExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever the metamodel can say makes a difference when it is said in another way. */
@ExtendWith(InjectionExtension.class)
@InjectWith(JourneyInjectorProvider.class)
class EveryFeatureTest {

    @Inject private Maps maps;
    @Inject private MapDiffer differ;

    static Stream<Case> features() {
        return FullMapVariants.features();
    }

    @Test
    void everyKindOfFactIsOfTheMetamodel() {
        List<FactKind> known =
                features()
                        .flatMap(it -> FactKind.of(it.type(), it.feature()).stream())
                        .distinct()
                        .toList();
        for (FactKind kind : FactKind.values()) {
            assertTrue(known.contains(kind) || kind == FactKind.DESCRIPTION, kind.name());
        }
    }

    @Test
    void everyKindOfFactIsOnThePage() throws IOException {
        String page = Files.readString(Pages.ROOT.resolve("docs/diff.md"));
        String table = page.substring(page.indexOf("| what |"), page.indexOf("What is gone takes"));
        for (FactKind kind : FactKind.values()) {
            assertTrue(
                    Pattern.compile("\\b" + kind.label() + "\\b").matcher(table).find(),
                    kind.name());
        }
    }

    @ParameterizedTest
    @MethodSource("features")
    void anotherValueMakesADifference(Case changed) {
        FullMapVariants variants = new FullMapVariants(maps);
        JourneyFile before = variants.map();
        assertEquals(List.of(), differ.diff(before, variants.map()).differences());
        List<Variant> others = variants.with(changed);
        assertFalse(others.isEmpty());
        for (Variant after : others) {
            assertTold(before, after.map(), after.element(), changed);
            assertTold(after.map(), before, after.element(), changed);
        }
    }

    private void assertTold(JourneyFile before, JourneyFile after, EObject element, Case changed) {
        List<Difference> told = differ.diff(before, after).differences();
        assertTrue(
                told.stream().anyMatch(it -> isAbout(it, element, changed.feature())),
                () -> changed + " in " + told);
        told.forEach(it -> assertFalse(it.sentence().isBlank()));
    }

    /** The difference is one of the element, or of what it holds when that was changed. */
    private static boolean isAbout(Difference told, EObject element, EStructuralFeature feature) {
        return Stream.of(told.before(), told.after())
                .flatMap(Optional::stream)
                .anyMatch(
                        it ->
                                it == element
                                        || (feature instanceof EReference reference
                                                && reference.isContainment()
                                                && it.eContainer() == element));
    }
}
