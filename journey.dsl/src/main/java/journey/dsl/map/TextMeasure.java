// SPDX-License-Identifier: EPL-2.0
package journey.dsl.map;

/** Tells how much space text takes, in the font of whoever draws it. */
@FunctionalInterface
public interface TextMeasure {

    /**
     * The width of a line.
     *
     * @param fontSize in pixels
     * @return in pixels, at least 0
     */
    int width(String line, int fontSize);
}
