// SPDX-License-Identifier: EPL-2.0
package journey.cli.interchange;

import java.util.List;

/**
 * A map that was made of something else.
 *
 * @param text the map, not formatted yet
 * @param summary what was read, in one sentence
 * @param losses what could not be taken over, by line
 */
public record ImportedMap(String text, String summary, List<Loss> losses) {

    public ImportedMap {
        losses = List.copyOf(losses);
    }
}
