// SPDX-License-Identifier: EPL-2.0
package journey.data.privacy;

import java.util.OptionalLong;
import journey.dsl.text.Words;

/**
 * A number of rows or customers as it is told: none, fewer than five, or in steps of five, rounded
 * down. Two such numbers never differ by one to four, so nobody can tell who stands between them:
 * not from a part and its whole, and not from the report of yesterday.
 *
 * @param number as it is told; empty for fewer than five
 */
public record Told(OptionalLong number) {

    private static final Told FEW = new Told(OptionalLong.empty());

    /** A number of customers, or of rows of which nobody knows whose they are. */
    public static Told of(long number) {
        return number > 0 && number < Privacy.FEWEST
                ? FEW
                : new Told(OptionalLong.of(number - number % Privacy.FEWEST));
    }

    /** A number of rows, which are of so many customers. */
    public static Told of(long rows, long customers) {
        return Privacy.isNobodyOrMany(customers) ? of(rows) : FEW;
    }

    /** The number with what it counts: {@code 1,300 customers}, {@code fewer than 5 rows}. */
    public String counted(String singular) {
        return isFew()
                ? "fewer than " + Words.counted(Privacy.FEWEST, singular)
                : Words.counted(number.getAsLong(), singular);
    }

    /** Whether it is one to four, or rests on so few customers. */
    public boolean isFew() {
        return number.isEmpty();
    }

    public boolean isNone() {
        return number.isPresent() && number.getAsLong() == 0;
    }
}
