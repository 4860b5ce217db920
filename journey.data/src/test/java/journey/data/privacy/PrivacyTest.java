// SPDX-License-Identifier: EPL-2.0
package journey.data.privacy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.BitSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrivacyTest {

    private static final BitSet ALL = classes(0, 1, 2);

    private static BitSet classes(int... numbers) {
        BitSet classes = new BitSet();
        IntStream.of(numbers).forEach(classes::set);
        return classes;
    }

    private static Basis basis(long there, long notThere) {
        return new Basis(there + notThere, List.of(there, notThere), 4);
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "5, 5", "9, 5", "10, 10", "1302, 1300"})
    void tellsNumbersInStepsOfFive(long number, long told) {
        assertEquals(OptionalLong.of(told), Told.of(number).number());
    }

    @Test
    void tellsNoNumberOfFew() {
        assertTrue(Told.of(4).isFew());
        assertTrue(Told.of(100, 4).isFew());
        assertFalse(Told.of(0).isFew());
    }

    @ParameterizedTest
    @CsvSource({
        "4, 0, false",
        "3, 197, false",
        "198, 2, false",
        "0, 200, true",
        "200, 0, true",
        "5, 195, true"
    })
    void tellsAShareOnlyIfBothSidesAreNobodyOrMany(long there, long notThere, boolean isTold) {
        assertEquals(isTold, basis(there, notThere).isTold());
    }

    @Test
    void leavesOutTheFigureThatWouldTellTheRest() {
        SharedFigures figures =
                SharedFigures.of(basis(30, 30), List.of(basis(10, 10), basis(18, 18)));
        // The rest would be 2 and 2, and is told by both personas together only.
        assertEquals(Set.of(ALL, classes(1)), figures.told(List.of(ALL, classes(0), classes(1))));
    }

    @Test
    void leavesOutOneFigureMoreWhereASingleOneIsOfFew() {
        SharedFigures figures =
                SharedFigures.of(basis(23, 23), List.of(basis(3, 3), basis(20, 20)));
        assertEquals(Set.of(ALL), figures.told(List.of(ALL, classes(0), classes(1))));
    }

    @Test
    void findsWhatFollowsFromOverlappingFigures() {
        // A is half of AB and AC without BC.
        SharedFigures figures =
                SharedFigures.of(basis(60, 60), List.of(basis(2, 2), basis(20, 20), basis(30, 30)));
        Set<BitSet> told = figures.told(List.of(classes(0, 1), classes(0, 2), classes(1, 2)));
        assertEquals(Set.of(classes(0, 2), classes(1, 2)), told);
    }

    @Test
    void hidesTheNextSmallestPartWithASingleOne() {
        assertEquals(0, Privacy.hidden(List.of(5L, 9L), it -> true));
        assertEquals(2, Privacy.hidden(List.of(1L, 9L, 20L), it -> true));
        assertEquals(2, Privacy.hidden(List.of(3L, 3L, 20L), it -> true));
        assertEquals(3, Privacy.hidden(List.of(2L, 2L, 20L, 30L), it -> it > 2));
        assertEquals(1, Privacy.hidden(List.of(2L), it -> false));
    }

    @ParameterizedTest
    @CsvSource({"0, true", "4, false", "7, false", "8, true"})
    void aNumberChangesByTheRowsOfMoreThanFour(long more, boolean mayChange) {
        assertEquals(mayChange, new Basis(20, List.of(20L), 7).mayChangeBy(more));
    }

    @Test
    void aFigureIsReplacedUnlessItIsSureThatFewHaveChanged() {
        List<List<Long>> before = List.of(List.of(10L, 30L));
        assertTrue(Privacy.mayReplace(before, List.of(List.of(10L, 40L))));
        assertFalse(Privacy.mayReplace(before, List.of(List.of(11L, 40L))));
        assertTrue(Privacy.mayReplace(before, List.of(List.of(11L, 40L), List.of(15L, 36L))));
        assertTrue(Privacy.mayReplace(List.of(), List.of(List.of(11L, 40L))));
    }

    @Test
    void figuresDoNotChangeSideBySideByWhoIsBetween() {
        SharedChanges changes = new SharedChanges();
        changes.add(ALL, List.of(10L));
        changes.add(classes(0), List.of(9L));
        assertFalse(changes.isHarmless());
    }

    @Test
    void figuresChangeSideBySideByMany() {
        SharedChanges changes = new SharedChanges();
        changes.add(ALL, List.of(15L));
        changes.add(classes(0), List.of(10L));
        changes.add(classes(1), List.of(0L));
        assertTrue(changes.isHarmless());
    }
}
