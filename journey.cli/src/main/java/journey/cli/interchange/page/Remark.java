// SPDX-License-Identifier: EPL-2.0
package journey.cli.interchange.page;

/**
 * What is not read as it stands.
 *
 * @param line where it stands, from 1
 * @param text a sentence
 */
public record Remark(int line, String text) {}
