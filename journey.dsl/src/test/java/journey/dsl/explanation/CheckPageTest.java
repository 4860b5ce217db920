// SPDX-License-Identifier: EPL-2.0
package journey.dsl.explanation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import journey.dsl.check.CheckDescription;
import journey.dsl.check.CheckFix;
import journey.dsl.check.CheckGroup;
import journey.dsl.validation.CheckCatalogue;
import org.commonmark.node.Node;
import org.commonmark.renderer.text.TextContentRenderer;
import org.eclipse.xtext.diagnostics.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CheckPageTest {

    private static final String TEXT =
            """
            # id

            **Severity:** error

            Finds a `for` that
            [leads](other.md) **nowhere**. Nobody goes there. This is how:

                stage A

            ## More

            It [ends](../end.md).
            """;

    static List<CheckDescription> checks() {
        return CheckCatalogue.all();
    }

    @ParameterizedTest
    @MethodSource("checks")
    void saysOfEveryCheckWhatItFinds(CheckDescription check) {
        List<String> sentences = CheckPage.of(check).sentences();
        assertTrue(sentences.get(0).matches("[A-Z][^*#\\[\\]]+\\."), sentences::toString);
    }

    @Test
    void readsTheSentencesThatSayWhatTheCheckFinds() {
        List<String> expected = List.of("Finds a `for` that leads nowhere.", "Nobody goes there.");
        assertEquals(expected, page(TEXT).sentences());
        assertEquals(expected, page(TEXT.replace("\n", "\r\n")).sentences());
    }

    @Test
    void changesTheDestinationsOfLinks() {
        Node content = page(TEXT).content(link -> "https://a.example/" + link);
        String text = TextContentRenderer.builder().build().render(content);
        assertTrue(text.contains("\"leads\" (https://a.example/other.md)"), text);
        assertTrue(text.contains("\"ends\" (https://a.example/../end.md)"), text);
    }

    @Test
    void beginsBetweenItsFirstTwoHeadings() {
        String text =
                TextContentRenderer.builder()
                        .build()
                        .render(CheckPage.beginning(page(TEXT).content()));
        assertTrue(text.startsWith("Severity: error"), text);
        assertTrue(text.endsWith("stage A"), text);
    }

    @Test
    void isAPartOfTheProduct() {
        CheckDescription unknown =
                CheckDescription.simple(
                        "no-such-check", Severity.ERROR, CheckGroup.ERRORS, CheckFix.None.class);
        assertThrows(IllegalStateException.class, () -> CheckPage.of(unknown));
        CheckPage empty = page("# id\n");
        assertThrows(IllegalStateException.class, empty::sentences);
    }

    private static CheckPage page(String markdown) {
        return new CheckPage("id.md", markdown);
    }
}
