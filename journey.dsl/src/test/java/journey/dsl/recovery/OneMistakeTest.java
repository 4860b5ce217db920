// SPDX-License-Identifier: EPL-2.0
package journey.dsl.recovery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import journey.dsl.resource.JourneyResource;
import journey.testing.CompactMap;
import journey.testing.FullMap;
import journey.testing.JourneyInjectorProvider;
import journey.testing.Maps;
import journey.testing.Pages;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.testing.InjectWith;
import org.eclipse.xtext.testing.extensions.InjectionExtension;
import org.eclipse.xtext.validation.Issue;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What follows from a mistake is not reported beside it, wherever in a map the mistake is. */
@ExtendWith(InjectionExtension.class)
@InjectWith(JourneyInjectorProvider.class)
class OneMistakeTest {

    /** A mistake in a word. */
    enum Mistake {
        LEFT_OUT,
        MISSPELT,
        REPEATED,
        REPLACED,
        STRAY_WORD_BEFORE,
        STRAY_LINE_BEFORE,
        REST_LEFT_OUT;

        String in(String map, ILeafNode word) {
            String before = map.substring(0, word.getOffset());
            String text = word.getText();
            String after = map.substring(word.getEndOffset());
            return switch (this) {
                case LEFT_OUT -> before + after;
                case MISSPELT -> before + text.charAt(0) + text + after;
                case REPEATED -> before + text + " " + text + after;
                case REPLACED -> before + "stray" + after;
                case STRAY_WORD_BEFORE -> before + "stray " + text + after;
                case STRAY_LINE_BEFORE -> before + "\nstray 5\n" + text + after;
                case REST_LEFT_OUT -> before;
            };
        }
    }

    @Inject private Maps maps;
    @TempDir private Path folder;

    private static List<String> texts() throws IOException {
        List<String> texts = new ArrayList<>(List.of(FullMap.TEXT));
        try (Stream<Path> pages = Files.list(Pages.ROOT.resolve("docs/checks"))) {
            for (Path page : pages.sorted().toList()) {
                texts.addAll(Pages.examplesByHeading(Files.readString(page)).values());
            }
        }
        return texts;
    }

    @ParameterizedTest
    @EnumSource
    void givesNoMessageButThoseOfTheParser(Mistake mistake) throws IOException {
        Map<String, List<String>> wrong = new LinkedHashMap<>();
        int mistakes = 0;
        for (String text : texts()) {
            for (String form : List.of(text, CompactMap.of(maps.read(text)))) {
                XtextResource map = maps.read(form);
                if (!maps.errors(map).isEmpty()) {
                    continue;
                }
                for (ILeafNode word : map.getParseResult().getRootNode().getLeafNodes()) {
                    if (!word.isHidden() && word.getLength() > 0) {
                        String mistaken = mistake.in(form, word);
                        mistakes += collect(mistaken, wrong) ? 1 : 0;
                    }
                }
            }
        }
        assertEquals(Map.of(), wrong, wrong.size() + " of " + mistakes);
        assertTrue(mistakes > 1000, mistakes + " mistakes");
    }

    private boolean collect(String text, Map<String, List<String>> wrong) {
        XtextResource map = maps.read(text);
        if (!JourneyResource.hasSyntaxErrors(map)) {
            return false;
        }
        List<String> following = beside(map, "syntax", "malformed-date", "malformed-period");
        if (!following.isEmpty()) {
            wrong.put(text, following);
        }
        return true;
    }

    /** What a file declares is used by another one, in which every reference leads somewhere. */
    @ParameterizedTest
    @EnumSource
    void givesNoErrorButTheImportInAFileThatImports(Mistake mistake) throws IOException {
        int journeys = FullMap.TEXT.indexOf("journey Later");
        String declared = FullMap.TEXT.substring(FullMap.TEXT.indexOf("persona"), journeys);
        Path library = folder.toRealPath().resolve("library.journey");
        Path importing = folder.toRealPath().resolve("map.journey");
        Files.writeString(
                importing, "import \"library.journey\"\n" + FullMap.TEXT.substring(journeys));
        Files.writeString(library, declared);
        assertEquals(List.of(), beside(maps.read(importing)));
        Map<String, List<String>> wrong = new LinkedHashMap<>();
        int mistakes = 0;
        for (ILeafNode word : maps.read(declared).getParseResult().getRootNode().getLeafNodes()) {
            if (!word.isHidden() && word.getLength() > 0) {
                String mistaken = mistake.in(declared, word);
                Files.writeString(library, mistaken);
                XtextResource map = maps.read(importing);
                if (JourneyResource.hasSyntaxErrors(maps.read(library))) {
                    mistakes++;
                    List<String> following = beside(map, "missing-import");
                    if (!following.isEmpty()) {
                        wrong.put(mistaken, following);
                    }
                }
            }
        }
        assertEquals(Map.of(), wrong, wrong.size() + " of " + mistakes);
        assertTrue(mistakes > 50, mistakes + " mistakes");
    }

    /** The errors of a map but for those of some checks. */
    private List<String> beside(XtextResource map, String... checks) {
        return maps.errors(map).stream()
                .filter(issue -> !List.of(checks).contains(issue.getCode()))
                .map(Issue::toString)
                .toList();
    }
}
