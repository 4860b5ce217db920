// SPDX-License-Identifier: EPL-2.0
package journey.dsl.summary;

/**
 * Something that is to be said of an element.
 *
 * @param label what it is about, in the word of the language: {@code via}
 * @param text what there is to say, as plain text
 */
public record Fact(String label, String text) {}
