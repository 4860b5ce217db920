// SPDX-License-Identifier: EPL-2.0
package journey.cli.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.inject.Inject;
import java.nio.charset.StandardCharsets;
import journey.testing.JourneyInjectorProvider;
import journey.testing.Maps;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.testing.InjectWith;
import org.eclipse.xtext.testing.extensions.InjectionExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(InjectionExtension.class)
@InjectWith(JourneyInjectorProvider.class)
class RegionTest {

    @Inject private Maps maps;

    /** Lines that are longer than what is counted at once, with characters of all lengths. */
    @ParameterizedTest
    @ValueSource(strings = {"a", "ä", "受", "😀", "aä受😀"})
    void countsCharactersAndBytesOfLongLines(String characters) {
        String text = "team A \"a\"\nteam B \"" + characters.repeat(3_000) + "\" team C \"c\"\n";
        XtextResource map = maps.read(text);
        int line = text.indexOf("team B");
        for (int offset = line; offset < text.length() - 1; offset += 97) {
            int whole = Character.isLowSurrogate(text.charAt(offset)) ? offset + 1 : offset;
            int bytes = text.substring(line, whole).getBytes(StandardCharsets.UTF_8).length;
            assertEquals(
                    new Region.Position(2, whole - line + 1, bytes + 1),
                    Region.of(map, whole, 0).start());
        }
    }

    @Test
    void countsNoByteOrderMark() {
        XtextResource map = maps.read("\uFEFFteam A \"a\"\nteam B \"b\"\n");
        assertEquals(new Region.Position(1, 1, 1), Region.of(map, 1, 4).start());
        assertEquals(new Region.Position(1, 5, 5), Region.of(map, 1, 4).end());
        assertEquals(new Region.Position(2, 1, 1), Region.of(map, 12, 4).start());
    }
}
