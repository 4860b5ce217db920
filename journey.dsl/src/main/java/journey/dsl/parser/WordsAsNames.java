// SPDX-License-Identifier: EPL-2.0
package journey.dsl.parser;

import java.util.List;
import java.util.stream.IntStream;
import org.antlr.runtime.Token;
import org.antlr.runtime.TokenStream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.GrammarUtil;

/**
 * Words of the language that stand where a name is due. Most of them may be names; one that begins
 * the next fact is none, and the name is missing before it. The generated parser looks at the word
 * alone and takes it for a name.
 */
final class WordsAsNames {

    /** So many tokens after a word tell what it is: {@code leads to choice "q" &#123;}. */
    private static final int LOOKAHEAD = 3;

    private final TokenStream input;
    private final BlockVocabulary vocabulary;
    private final GrammarPaths paths;

    /** The word that is no name while the parser finds that out; else null. */
    private Token hidden;

    private int hiddenType;

    WordsAsNames(TokenStream input, BlockVocabulary vocabulary, GrammarPaths paths) {
        this.input = input;
        this.vocabulary = vocabulary;
        this.paths = paths;
    }

    /**
     * Hides from the parser what the next word is, if it is no name: the parser reports it, and
     * then {@link #show} it.
     *
     * @param call what is about to be read
     */
    void hideIfNoName(EObject call) {
        Token word = input.LT(1);
        if (vocabulary.isWordOrName(word.getType())
                && call instanceof AbstractElement name
                && GrammarUtil.containingAssignment(name) != null
                && GrammarWords.isNameRule(BlockVocabulary.calledRule(name))
                && paths.isNoName(name, vocabulary.tokenName(word.getType()), next())) {
            hidden = word;
            hiddenType = word.getType();
            word.setType(Token.INVALID_TOKEN_TYPE);
        }
    }

    private List<String> next() {
        return IntStream.rangeClosed(2, LOOKAHEAD + 1)
                .map(input::LA)
                .mapToObj(vocabulary::tokenName)
                .toList();
    }

    void show() {
        if (hidden != null) {
            hidden.setType(hiddenType);
            hidden = null;
        }
    }
}
