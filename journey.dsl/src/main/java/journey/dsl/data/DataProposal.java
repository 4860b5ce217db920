// SPDX-License-Identifier: EPL-2.0
package journey.dsl.data;

/**
 * A column or a value that may stand at a place of a map.
 *
 * @param text as it is written there, with quotes
 * @param meaning what it is, in a few words
 * @param isLikely whether it is what the place asks for, such as a column of times
 */
public record DataProposal(String text, String meaning, boolean isLikely) {}
