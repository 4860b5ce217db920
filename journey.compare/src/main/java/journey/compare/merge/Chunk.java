// SPDX-License-Identifier: EPL-2.0
package journey.compare.merge;

/**
 * A part of a merged text: what both sides agree on, or what their author has to decide on.
 *
 * @param text in the three versions, none of them null; the same in all where there is no conflict
 */
public record Chunk(ThreeVersions<String> text) {

    static Chunk agreed(String text) {
        return new Chunk(ThreeVersions.same(text));
    }

    public boolean isConflict() {
        return !text.ours().equals(text.theirs());
    }
}
