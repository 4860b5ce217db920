// SPDX-License-Identifier: EPL-2.0
package journey.compare.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import journey.testing.JourneyInjectorProvider;
import journey.testing.Maps;
import journey.testing.Pages;
import org.eclipse.xtext.testing.InjectWith;
import org.eclipse.xtext.testing.extensions.InjectionExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the page about reviews shows is what comes of it. */
@ExtendWith(InjectionExtension.class)
@InjectWith(JourneyInjectorProvider.class)
class ReviewPageTest {

    private static final Markers MARKERS =
            new Markers(7, new ThreeVersions<>("base", "ours", "theirs"), false);

    @Inject private MapMerge merge;
    @Inject private Maps maps;

    private String page;
    private String base;
    private String ours;
    private String theirs;

    @BeforeEach
    void readPage() throws IOException {
        page = Files.readString(Pages.ROOT.resolve("docs/review.md"));
        List<String> examples = Pages.examples(page);
        base = examples.get(0);
        ours = examples.get(1);
        theirs = examples.get(2);
    }

    @Test
    void itsMapsHaveNoErrors() {
        for (String example : Pages.examples(page)) {
            assertEquals(List.of(), maps.errors(example), example);
        }
    }

    @Test
    void itsBranchesMergeAsShown() {
        assertEquals(Pages.examples(page).get(3), merged(ours, theirs));
    }

    @Test
    void itsConflictsLookAsShown() {
        String bored = ours.replace("\"waits\"", "\"bored\"");
        String stressed = theirs.replace("-1 \"waits\"", "-2 \"stressed\"");
        String withoutPain = stressed.replaceAll(" +pain.*\n", "");
        List<String> shown = Pages.blocks(page, "text");
        String edited = base.replace("without a coffee", "and buys a tea");
        assertShown(shown.get(0), merged(bored, withoutPain));
        assertShown(shown.get(1), merged(base.replaceAll(" +step.*\n", ""), edited));
    }

    private static void assertShown(String expected, String text) {
        assertTrue(text.contains("\n" + expected), text);
    }

    private String merged(String one, String other) {
        Merge result =
                merge.merge(
                        new ThreeVersions<>(base, one, other),
                        texts -> {
                            throw new AssertionError("merged by lines");
                        });
        return MARKERS.write(result.chunks());
    }
}
