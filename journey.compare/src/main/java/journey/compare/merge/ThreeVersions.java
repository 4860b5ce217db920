// SPDX-License-Identifier: EPL-2.0
package journey.compare.merge;

import java.util.function.Function;

/**
 * The same thing in the three versions that a merge is about.
 *
 * @param base as it was before both sides changed it; null when both sides know more than the base
 * @param ours on the side that takes the other one in; null when it does not have it
 * @param theirs on the side that is taken in; null when it does not have it
 */
public record ThreeVersions<T>(T base, T ours, T theirs) {

    /** The same thing everywhere. */
    public static <T> ThreeVersions<T> same(T value) {
        return new ThreeVersions<>(value, value, value);
    }

    /** What a function makes of each version that is there. */
    public <R> ThreeVersions<R> map(Function<? super T, ? extends R> function) {
        return new ThreeVersions<>(
                base == null ? null : function.apply(base),
                ours == null ? null : function.apply(ours),
                theirs == null ? null : function.apply(theirs));
    }

    /** One that is there: of ours, of theirs, or of the base. */
    T any() {
        return ours != null ? ours : theirs != null ? theirs : base;
    }
}
