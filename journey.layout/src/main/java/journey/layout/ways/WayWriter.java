// SPDX-License-Identifier: EPL-2.0
package journey.layout.ways;

/** Says in words what a way is, in the type of a drawing. */
@FunctionalInterface
public interface WayWriter<T extends WayText> {

    /**
     * The words beside a way.
     *
     * @param isForSome true when others go on elsewhere from the same place
     * @param width of the room for them, in pixels
     */
    T words(WayStrand strand, boolean isForSome, int width);
}
