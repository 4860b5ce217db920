// SPDX-License-Identifier: EPL-2.0
package journey.dsl.parser;

import org.antlr.runtime.RecognitionException;
import org.antlr.runtime.Token;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.parser.antlr.ISyntaxErrorMessageProvider.IParserErrorContext;

/**
 * Where the parser was when it met a mistake, and what it found there.
 *
 * @param xtext what Xtext knows of the mistake
 * @param block the block being read; null in a part of a file
 * @param blockLine the line of the brace that opened the block, from 1; 0 for the file
 * @param betweenMembers true between two members of a block, false within a member
 * @param unclosed true when a closing brace is missing before the unexpected token
 * @param lacksOpeningBrace true when the unexpected token belongs in a block that was not opened
 * @param call what called the rule that met the mistake: a call of it, or the entry rule
 * @param lastMember the rule of the member before the mistake, or null
 * @param lastElement the grammar element of the last token read; null at the beginning
 * @param lastToken the last token read; null at the beginning
 * @param continuesLine true when the unexpected token stands on the line of the last one
 * @param following the token after the unexpected one, blanks and comments included
 * @param unclosedText the text that swallowed what follows; null when all texts are closed
 */
record Mistake(
        IParserErrorContext xtext,
        BlockMembers block,
        int blockLine,
        boolean betweenMembers,
        boolean unclosed,
        boolean lacksOpeningBrace,
        EObject call,
        ParserRule lastMember,
        EObject lastElement,
        Token lastToken,
        boolean continuesLine,
        Token following,
        Token unclosedText)
        implements IParserErrorContext {

    /** The unexpected token; the end of the file has type {@link Token#EOF}. */
    Token found() {
        return getRecognitionException().token;
    }

    @Override
    public EObject getCurrentContext() {
        return xtext.getCurrentContext();
    }

    @Override
    public INode getCurrentNode() {
        return xtext.getCurrentNode();
    }

    @Override
    public String getDefaultMessage() {
        return xtext.getDefaultMessage();
    }

    @Override
    public RecognitionException getRecognitionException() {
        return xtext.getRecognitionException();
    }

    @Override
    public String[] getTokenNames() {
        return xtext.getTokenNames();
    }
}
