// SPDX-License-Identifier: EPL-2.0
package journey.dsl.configuration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import org.junit.jupiter.api.Test;

class NamePatternTest {

    private int questions;

    @Test
    void asksNoMoreThanOnceForEachSignAndCharacter() {
        List<IntPredicate> signs = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            signs.add(NamePattern.MANY);
            signs.add(is('a'));
        }
        signs.add(is('b'));
        assertFalse(new NamePattern(signs).matches("a".repeat(200)));
        assertTrue(questions <= 200 * signs.size(), questions + " questions");
    }

    @Test
    void takesInMoreUntilTheRestFits() {
        NamePattern pattern = new NamePattern(List.of(NamePattern.MANY, is('a'), is('b')));
        assertEquals(
                List.of(true, true, false, false),
                List.of(
                        pattern.matches("ab"),
                        pattern.matches("aaabab"),
                        pattern.matches("aba"),
                        pattern.matches("")));
    }

    private IntPredicate is(int expected) {
        return character -> {
            questions++;
            return character == expected;
        };
    }
}
