// SPDX-License-Identifier: EPL-2.0
package journey.data.discovery;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How sure it is that one event stands before the next, without singling anybody out. */
class NeighboursTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            textBlock =
                    """
                    412; 383; before the next for 93 % of the 410 customers who did both
                    412; 412; before the next for all 410 customers who did both
                    412; 410; before the next for all but a few of the 410 customers who did both
                    412; 4;   the order of this and the next is not known
                    4;   4;   fewer than 5 customers did this and the next
                    0;   0;   fewer than 5 customers did this and the next
                    """)
    void tellsTheShare(long both, long before, String evidence) {
        assertEquals(evidence, new Neighbours(both, before, 0).evidence());
    }

    @ParameterizedTest
    @CsvSource({
        "1, 1000000, 1 minute",
        "61, 1000000, 5 minutes",
        "86400, 100000000, 1 day",
        "777600, 100000000, 10 days",
        "777600, 400000, 3 days",
        "777600, 10, 1 minute"
    })
    void windowsAreAsPeopleSayThem(long enough, long most, String text) {
        assertEquals(text, WaitingTime.of(enough * 1_000_000, most * 1_000_000).text());
    }

    @Test
    void aPauseOfFewIsNone() {
        assertEquals(false, new Neighbours(9, 4, 100).hasPause());
    }
}
