// SPDX-License-Identifier: EPL-2.0
package journey.layout;

/** Measures text in the font of a drawing. */
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
