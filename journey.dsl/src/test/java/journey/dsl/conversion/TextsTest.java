// SPDX-License-Identifier: EPL-2.0
package journey.dsl.conversion;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.inject.Inject;
import java.util.List;
import journey.model.Team;
import journey.testing.JourneyInjectorProvider;
import journey.testing.Maps;
import org.eclipse.xtext.conversion.IValueConverterService;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.testing.InjectWith;
import org.eclipse.xtext.testing.extensions.InjectionExtension;
import org.eclipse.xtext.validation.Issue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(InjectionExtension.class)
@InjectWith(JourneyInjectorProvider.class)
class TextsTest {
    private static final String RULE = "journey.dsl.Journey.STRING";

    @Inject private Maps maps;
    @Inject private IValueConverterService converters;

    private String read(String written) {
        XtextResource map = maps.read("team A " + written + "\n");
        assertEquals(List.of(), maps.errors(map));
        return ((Team) Maps.element(map, "A")).getTitle();
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            value = {
                "\"plain\"               | plain",
                "\"\"                    | ``",
                "\"a \\\"b\\\" c\"       | a \"b\" c",
                "\"a\\\\b\"              | a\\b",
                "\"C:\\\\new\"           | C:\\new",
                "\"caf\\u00e9\"          | caf\u00e9",
                "\"\\u00E9\\u4e2d\"      | \u00e9\u4e2d",
                "\"// no /* comment */\" | // no /* comment */",
                "\"{ } , ' % “x” 😀\"    | { } , ' % “x” 😀"
            })
    void readsEscapes(String written, String text) {
        assertEquals(text, read(written));
    }

    @Test
    void readsEscapedLineBreakAndTab() {
        assertEquals("one\ntwo\tthree", read("\"one\\ntwo\\tthree\""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\n",
                "\r\n",
                "\r",
                "\n\n\n",
                "  \n    ",
                "\t\n\t",
                "\n    \n    ",
                "\r\n  "
            })
    void readsLineBreakWithItsBlanksAsOneBlank(String lineBreak) {
        assertEquals("one two", read("\"one" + lineBreak + "two\""));
    }

    @Test
    void keepsBlanksWithinALine() {
        assertEquals("  one   two ", read("\"  one   two \""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\q", "\\'", "\\u12", "\\u12g4", "\\N", "\\ "})
    void refusesOtherEscapes(String escape) {
        List<Issue> issues = maps.issues("team A \"a" + escape + "b\"\n");
        assertEquals(1, issues.size());
        assertEquals(
                "'"
                        + escape.substring(0, 2)
                        + "' means nothing in a text. Possible are \\\" \\\\ \\n \\t and \\u with four hexadecimal digits.",
                issues.get(0).getMessage());
        assertEquals("team A ".length(), issues.get(0).getOffset());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"plain", "", "a \"b\" c", "a\\b", "a\\nb", "one\ntwo", "a\tb", "😀 é", "\\"})
    void writesWhatItReads(String text) {
        String written = converters.toString(text, RULE);
        assertEquals(-1, written.indexOf('\n'));
        assertEquals(text, read(written));
    }
}
