// SPDX-License-Identifier: EPL-2.0
package journey.dsl.resource;

import journey.dsl.diagnostics.LanguageErrors;
import org.eclipse.xtext.diagnostics.AbstractDiagnostic;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.util.LineAndColumn;

/** A syntax error at a place of the text where the parser sees none. */
final class FileSyntaxError extends AbstractDiagnostic {

    private final String message;
    private final ICompositeNode root;
    private final int offset;
    private final int length;

    FileSyntaxError(String message, ICompositeNode root, int offset, int length) {
        this.message = message;
        this.root = root;
        this.offset = offset;
        this.length = length;
    }

    @Override
    protected INode getNode() {
        return root;
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

    @Override
    public int getLine() {
        return position(offset).getLine();
    }

    @Override
    public int getColumn() {
        return position(offset).getColumn();
    }

    @Override
    public int getLineEnd() {
        return position(offset + length).getLine();
    }

    @Override
    public int getColumnEnd() {
        return position(offset + length).getColumn();
    }

    private LineAndColumn position(int at) {
        return NodeModelUtils.getLineAndColumn(root, at);
    }
}
