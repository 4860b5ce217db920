// SPDX-License-Identifier: EPL-2.0
package journey.dsl.parser;

import java.util.BitSet;
import java.util.List;
import journey.dsl.text.Spelling;
import org.eclipse.xtext.AbstractRule;

/**
 * What may stand in the blocks that one rule opens.
 *
 * @param owner the rule that opens the block
 * @param firstTokens the token types with which a member begins, and those that end the block
 * @param firstWords the words with which a member begins, in the order of the grammar; empty where
 *     members begin with a number or a date
 */
record BlockMembers(AbstractRule owner, BitSet firstTokens, List<String> firstWords) {

    /** Tells whether a member begins with this token, or whether it ends the block. */
    boolean accepts(int tokenType) {
        return tokenType >= 0 ? firstTokens.get(tokenType) : owner.getName().equals("JourneyFile");
    }

    /** Tells whether a word looks like one with which a member begins. */
    boolean hasWordLike(String word) {
        return Spelling.nearest(word, firstWords.stream()).isPresent();
    }
}
