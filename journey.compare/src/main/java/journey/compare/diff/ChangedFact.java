// SPDX-License-Identifier: EPL-2.0
package journey.compare.diff;

/**
 * What an element said and says now. All of it is plain text.
 *
 * @param label what the fact is about, in the word of the language: {@code target}
 * @param before what it was, in full; empty when nothing was said
 * @param after what it is now, in full; empty when nothing is said any more
 * @param text both in few words, and what they mean: {@code target ≥ 40 → ≥ 35 (easier to reach)}
 */
public record ChangedFact(String label, String before, String after, String text) {}
