// SPDX-License-Identifier: EPL-2.0
package journey.compare.merge;

import java.util.List;

/**
 * A map made of two sides.
 *
 * @param chunks the text in its order
 * @param notes sentences for the author: what was assumed, what should be looked at
 * @param needsAuthor whether somebody has to decide something before the map is done
 */
public record Merge(List<Chunk> chunks, List<String> notes, boolean needsAuthor) {}
