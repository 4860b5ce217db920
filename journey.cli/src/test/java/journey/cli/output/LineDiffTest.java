// SPDX-License-Identifier: EPL-2.0
package journey.cli.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.Patch;
import com.github.difflib.patch.PatchFailedException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LineDiffTest {

    @Test
    void findsTheFewestChangesOfSmallVersions() {
        List<String> old = List.of("a {", "}", "b {", "}");
        List<String> now = List.of("a {", "x", "}", "c {", "}", "b {", "}");
        assertEquals(DiffUtils.diff(old, now).getDeltas(), diff(old, now).getDeltas());
    }

    /** Lines of one text each, of some texts, and of few. */
    @ParameterizedTest
    @ValueSource(ints = {100_000, 1_000, 3})
    void leadsFromOneVersionToTheOther(int texts) throws PatchFailedException {
        Random random = new Random(texts);
        List<String> old = lines(random, 5_000, texts);
        List<String> now = new ArrayList<>(old);
        for (int i = 0; i < 1_000; i++) {
            now.set(random.nextInt(now.size()), "new " + i);
            now.remove(random.nextInt(now.size()));
            now.add(random.nextInt(now.size()), "line " + random.nextInt(texts));
        }
        assertEquals(now, diff(old, now).applyTo(old));
    }

    @Test
    void keepsLinesThatStandOnce() {
        List<String> old = IntStream.range(0, 10_000).mapToObj("stage %d"::formatted).toList();
        List<String> now =
                IntStream.range(0, 10_000)
                        .boxed()
                        .flatMap(i -> List.of("stage " + i, "goal").stream())
                        .toList();
        Patch<String> patch = diff(old, now);
        assertEquals(10_000, patch.getDeltas().size());
        assertTrue(patch.getDeltas().stream().allMatch(it -> it.getSource().size() == 0));
    }

    private static Patch<String> diff(List<String> old, List<String> now) {
        return DiffUtils.diff(old, now, new LineDiff());
    }

    private static List<String> lines(Random random, int count, int texts) {
        return random.ints(count, 0, texts).mapToObj("line %d"::formatted).toList();
    }
}
