// SPDX-License-Identifier: EPL-2.0
package journey.dsl.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.inject.Inject;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import journey.dsl.resource.JourneyResource;
import journey.testing.JourneyInjectorProvider;
import journey.testing.Maps;
import org.eclipse.xtext.testing.InjectWith;
import org.eclipse.xtext.testing.extensions.InjectionExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(InjectionExtension.class)
@InjectWith(JourneyInjectorProvider.class)
class BlanksTest {

    @Inject private Maps maps;

    @Test
    void areTheWhiteSpaceOfTheGrammar() {
        Pattern pattern = Pattern.compile("[" + Blanks.CLASS + "]");
        List<Integer> between =
                IntStream.rangeClosed(0, Character.MAX_VALUE)
                        .filter(c -> !Character.isSurrogate((char) c))
                        .filter(c -> c != '"')
                        .filter(this::separatesWords)
                        .boxed()
                        .toList();
        assertEquals(
                between,
                IntStream.rangeClosed(0, Character.MAX_VALUE)
                        .filter(c -> Blanks.isBlank((char) c))
                        .boxed()
                        .toList());
        assertEquals(
                between,
                IntStream.rangeClosed(0, Character.MAX_VALUE)
                        .filter(c -> pattern.matcher(String.valueOf((char) c)).matches())
                        .boxed()
                        .toList());
        assertEquals(17 + 2, between.size());
    }

    private boolean separatesWords(int c) {
        boolean canBe = !Character.isLetterOrDigit(c) && !Character.isUnicodeIdentifierPart(c);
        return (canBe || Blanks.isBlank((char) c))
                && !JourneyResource.hasSyntaxErrors(
                        maps.read("team A%s\"A\"".formatted((char) c) + (char) c));
    }

    @Test
    void areLeftOutAtBothEnds() {
        assertEquals("a \u00A0b", Blanks.strip("\uFEFF \ta \u00A0b\u2007\r\n"));
        assertEquals("", Blanks.strip("\u202F"));
    }
}
