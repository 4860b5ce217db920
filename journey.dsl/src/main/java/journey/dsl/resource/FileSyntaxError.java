// SPDX-License-Identifier: EPL-2.0
package journey.dsl.resource;

import journey.dsl.diagnostics.LanguageErrors;
import org.eclipse.xtext.nodemodel.ICompositeNode;

/** A syntax error at a place of the text where the parser sees none. */
final class FileSyntaxError extends SyntaxError {

    private final String message;
    private final int offset;
    private final int length;

    FileSyntaxError(String message, ICompositeNode root, int offset, int length) {
        super(root);
        this.message = message;
        this.offset = offset;
        this.length = length;
    }

    @Override
    public String getMessage() {
        return message;
    }

    @Override
    public String getCode() {
        return LanguageErrors.SYNTAX;
    }

    @Override
    public String[] getData() {
        return new String[0];
    }

    @Override
    public int getOffset() {
        return offset;
    }

    @Override
    public int getLength() {
        return length;
    }
}
