// SPDX-License-Identifier: EPL-2.0
package journey.dsl.editing;

/**
 * A part of a text and what is to stand in its place.
 *
 * @param offset where the part begins, in characters from 0
 * @param length of the part in characters; 0 to insert
 * @param text the replacement; empty to remove
 */
public record TextEdit(int offset, int length, String text) {

    /** Where the part ends, exclusive. */
    public int end() {
        return offset + length;
    }
}
