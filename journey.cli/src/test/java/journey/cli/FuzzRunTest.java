// SPDX-License-Identifier: EPL-2.0
package journey.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import journey.dsl.resource.TextDecoding;
import journey.testing.FullMap;
import journey.testing.Mutants;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FuzzRunTest {

    /** As many formats as the commands have; a test takes them in turn. */
    @ParameterizedTest
    @ValueSource(ints = {5, 8})
    void everyFormatMeetsTextsWithAndWithoutAByteThatIsNoCharacter(int formats) {
        Mutants mutants = new Mutants(List.of(FullMap.TEXT));
        Set<String> met =
                IntStream.range(0, 100)
                        .mapToObj(mutants::of)
                        .map(it -> it.seed() % formats + " " + isText(it))
                        .collect(Collectors.toSet());
        assertEquals(2 * formats, met.size(), met::toString);
    }

    private static boolean isText(Mutants.Mutant mutant) {
        return TextDecoding.of(FuzzRun.bytes(mutant)).problem() == null;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{a: 1}", "{'a': 1}", "{\"a\": 1,}", "[1,]", "[1}", "{} {}", "tRUE", "NaN"})
    void whatOnlyALenientReaderTakesIsNotWellFormed(String json) {
        assertFalse(FuzzRun.isWellFormed("json", json));
        assertFalse(FuzzRun.isWellFormed("rdjsonl", "{}\n" + json));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"a\": [1, -2.5e3, null, true, \"\\u00e9\"]}", "[]", "\"text\""})
    void whatTheStandardAllowsIsWellFormed(String json) {
        assertTrue(FuzzRun.isWellFormed("json", json));
    }
}
