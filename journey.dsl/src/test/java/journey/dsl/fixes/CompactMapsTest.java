// SPDX-License-Identifier: EPL-2.0
package journey.dsl.fixes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.google.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import journey.dsl.check.Fix;
import journey.dsl.editing.Edits;
import journey.dsl.resource.JourneyResource;
import journey.dsl.validation.Fixes;
import journey.testing.CompactMap;
import journey.testing.FullMap;
import journey.testing.JourneyInjectorProvider;
import journey.testing.Maps;
import journey.testing.Pages;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.testing.InjectWith;
import org.eclipse.xtext.testing.extensions.InjectionExtension;
import org.eclipse.xtext.validation.Issue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Fixes are right in maps whose authors leave out the blanks. */
@ExtendWith(InjectionExtension.class)
@InjectWith(JourneyInjectorProvider.class)
class CompactMapsTest {

    @Inject private Maps maps;
    @Inject private Fixes fixes;

    static List<String> maps() throws IOException {
        List<String> maps = new ArrayList<>(List.of(FullMap.TEXT));
        try (Stream<Path> pages = Files.list(Pages.ROOT.resolve("docs/checks"))) {
            for (Path page : pages.sorted().toList()) {
                maps.addAll(Pages.examples(Files.readString(page)));
            }
        }
        try (Stream<Path> examples = Files.walk(Pages.ROOT.resolve("examples"))) {
            for (Path file : examples.filter(it -> it.toString().endsWith(".journey")).toList()) {
                maps.add(Files.readString(file));
            }
        }
        return maps;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "stage S \"s\"",
                "measure M",
                "action A \"a\"",
                "view V \"v\"",
                "purpose \"p\"",
                "current",
                "future",
                "persona P",
                "owner O",
                "reviewed 2026-01-01",
                "continues in K",
                "part of K"
            })
    void everyMemberOfAJourneyMayStandDirectlyAfterTheBrace(String member) {
        assertEveryFixIsRight("journey J \"j\" {" + member + " }");
        assertEveryFixIsRight("journey J \"j\"{" + member + "}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "goal \"g\"",
                "step T \"t\"",
                "touchpoint T \"t\"",
                "measure M",
                "touchpoint T \"t\"{pain P \"p\"}",
                "touchpoint T \"t\"{emotion -2}",
                "touchpoint T \"t\"{measure M}",
                "touchpoint T \"t\"{opportunity O \"o\"}",
                "touchpoint T \"t\"step U \"u\"",
                "touchpoint T \"t\"measure M"
            })
    void everyMemberOfAStageMayStandDirectlyAfterTheBrace(String member) {
        assertEveryFixIsRight("journey J \"j\" {stage S \"s\" {" + member + " }}");
        assertEveryFixIsRight("journey J \"j\"{stage S \"s\"{" + member + "}}");
    }

    @Test
    void fixesStayAwayFromTheWordsAround() {
        maps.assertFixed(
                "journey J \"j\" {stage S \"s\" }\n",
                "journey-without-persona",
                "journey J \"j\" { persona TODO stage S \"s\" }\n");
        maps.assertFixed(
                "journey J \"j\"{stage S \"s\"{touchpoint T \"t\"step U \"u\"}}",
                "touchpoint-without-channel",
                "journey J \"j\"{stage S \"s\"{touchpoint T \"t\" via TODO step U \"u\"}}");
    }

    @ParameterizedTest
    @MethodSource("maps")
    void everyFixIsRightWhateverStandsBesideIt(String map) {
        String compact = CompactMap.of(maps.read(map));
        assertEquals(
                maps.read(map).getErrors().size(), maps.read(compact).getErrors().size(), compact);
        assertEveryFixIsRight(compact);
    }

    private void assertEveryFixIsRight(String text) {
        XtextResource map = maps.read(text);
        if (JourneyResource.hasSyntaxErrors(map)) {
            return;
        }
        for (Issue issue : maps.issues(map)) {
            Optional<Fix> fix = fixes.fixFor(map, issue);
            if (fix.isPresent()) {
                String after = Edits.apply(text, fix.get().edits());
                assertFalse(JourneyResource.hasSyntaxErrors(maps.read(after)), after);
            }
        }
    }
}
