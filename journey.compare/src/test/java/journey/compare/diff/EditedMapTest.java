// SPDX-License-Identifier: EPL-2.0
package journey.compare.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.LongStream;
import journey.testing.JourneyInjectorProvider;
import journey.testing.Maps;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.testing.InjectWith;
import org.eclipse.xtext.testing.extensions.InjectionExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A diff tells exactly what was edited, and backwards exactly the contrary. */
@ExtendWith(InjectionExtension.class)
@InjectWith(JourneyInjectorProvider.class)
class EditedMapTest {

    private static final int MAPS = 60;

    @Inject private Maps maps;
    @Inject private MapDiffer differ;

    static LongStream seeds() {
        return LongStream.range(0, MAPS);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatWasEditedIsWhatIsTold(long seed) {
        EditedMap map = new EditedMap(seed);
        String before = map.text("\n");
        for (int edits = (int) (seed % 20); edits >= 0; edits--) {
            map.edit();
        }
        String after = map.text(" // remark\n\n\t");
        assertEquals(List.of(), maps.errors(after), after);
        String message = "seed " + seed + ":\n" + before + "\n=>\n" + after;
        assertEquals(lines(map.told(false)), told(before, after), () -> message);
        assertEquals(lines(map.told(true)), told(after, before), () -> "backwards, " + message);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aMapDoesNotDifferFromItself(long seed) {
        EditedMap map = new EditedMap(seed);
        assertEquals("", told(map.text("\n"), map.text("\n/* remark */\n")));
    }

    @Test
    void everyKindOfEditIsMade() {
        Set<String> kinds = new TreeSet<>();
        seeds().forEach(
                        seed -> {
                            EditedMap map = new EditedMap(seed);
                            for (int edits = 0; edits < 20; edits++) {
                                map.edit();
                            }
                            map.told(false).stream()
                                    .map(told -> told.replaceAll("'.*' ?", "").strip())
                                    .forEach(kinds::add);
                        });
        assertEquals(
                Set.of(
                        "added",
                        "removed",
                        "moved",
                        "renamed",
                        "changed by",
                        "changed target",
                        "changed title",
                        "changed value"),
                kinds);
    }

    private String told(String before, String after) {
        List<Difference> differences =
                differ.diff(Maps.file(read(before)), Maps.file(read(after))).differences();
        TreeSet<String> told = new TreeSet<>();
        differences.forEach(it -> assertTrue(told.add(words(it)), () -> "twice: " + it));
        return lines(told);
    }

    private XtextResource read(String text) {
        return maps.read(text);
    }

    private static String words(Difference difference) {
        return "%s '%s' '%s' %s"
                .formatted(
                        difference.kind().word(),
                        path(difference.before()),
                        path(difference.after()),
                        difference.fact().map(ChangedFact::label).orElse(""))
                .strip();
    }

    private static String path(Optional<EObject> element) {
        return element.map(it -> EcoreUtil.getURI(it).fragment()).orElse("");
    }

    private static String lines(Set<String> told) {
        return String.join("\n", told);
    }
}
