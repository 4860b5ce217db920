// SPDX-License-Identifier: EPL-2.0
package journey.dsl.parser;

import org.antlr.runtime.Token;

/**
 * A block that is being read.
 *
 * @param members what may stand in it
 * @param ruleDepth how many rules were active when it was opened
 * @param brace the brace that opened it, or null for the file
 */
record OpenBlock(BlockMembers members, int ruleDepth, Token brace) {}
