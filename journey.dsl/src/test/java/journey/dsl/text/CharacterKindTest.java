// SPDX-License-Identifier: EPL-2.0
package journey.dsl.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The table against the properties of Unicode that Java knows, for every character. */
class CharacterKindTest {

    @ParameterizedTest
    @CsvSource({
        "LINE_END, [\\n\\x0B\\f\\r\\x85\\p{Zl}\\p{Zp}]",
        "BYTE_ORDER_MARK, \\x{FEFF}",
        "CONTROL, [\\p{Cc}&&[^\\t\\n\\x0B\\f\\r\\x85]]",
        "DIRECTION, [\\x{61C}\\x{200E}\\x{200F}\\x{202A}-\\x{202E}\\x{2066}-\\x{2069}]",
        "INVISIBLE, '[\\p{Cf}&&[^\\x{61C}\\x{200E}\\x{200F}\\x{202A}-\\x{202E}\\x{2066}-\\x{2069}\\x{FEFF}]]'",
        "NO_CHARACTER, [\\p{Cs}\\p{IsNoncharacter_Code_Point}]"
    })
    void holdsTheCharactersOfAKindAndNoOthers(CharacterKind kind, String characters) {
        IntPredicate expected = c -> Pattern.matches(characters, Character.toString(c));
        assertEquals(
                all().filter(expected).mapToObj(Integer::toHexString).toList(),
                all().filter(c -> CharacterKind.of(c) == kind)
                        .mapToObj(Integer::toHexString)
                        .toList());
    }

    private static IntStream all() {
        return IntStream.rangeClosed(0, Character.MAX_CODE_POINT);
    }
}
