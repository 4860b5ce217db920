// SPDX-License-Identifier: EPL-2.0
package journey.compare.merge;

/**
 * A part at its place among the members of an element.
 *
 * @param inOurs whether our side wants it there
 * @param inTheirs whether their side wants it there
 */
record Slot(ThreeVersions<Part> part, boolean inOurs, boolean inTheirs) {

    boolean isAgreed() {
        return inOurs && inTheirs;
    }

    boolean isAdded() {
        return part.base() == null;
    }

    Slot onlyOurs() {
        return new Slot(part, true, false);
    }

    Slot onlyTheirs() {
        return new Slot(part, false, true);
    }
}
