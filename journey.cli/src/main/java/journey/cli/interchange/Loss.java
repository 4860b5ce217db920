// SPDX-License-Identifier: EPL-2.0
package journey.cli.interchange;

/**
 * Something that could not be taken over as it stands.
 *
 * @param line where it stands, from 1; in a spreadsheet the row; 0 for what no line alone says
 * @param text a sentence: what it is, and what was made of it
 */
public record Loss(int line, String text) {}
