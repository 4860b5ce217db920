// SPDX-License-Identifier: EPL-2.0
package journey.dsl.map;

import java.util.List;

/**
 * Text in a box.
 *
 * @param lines wrapped
 * @param height of the box with everything in it, in pixels; 0 for no box at all
 */
public record BoxText(List<String> lines, int height) implements BoxContent {

    public BoxText {
        lines = List.copyOf(lines);
    }
}
