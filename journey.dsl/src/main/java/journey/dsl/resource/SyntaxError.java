// SPDX-License-Identifier: EPL-2.0
package journey.dsl.resource;

import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.resource.XtextSyntaxDiagnostic;

/** A syntax error that the parser has found, with its place, wherever the text ends. */
class SyntaxError extends XtextSyntaxDiagnostic {

    SyntaxError(INode node) {
        super(node);
    }

    @Override
    public final int getLine() {
        return Places.of(getNode().getRootNode(), getOffset()).getLine();
    }

    @Override
    public final int getColumn() {
        return Places.of(getNode().getRootNode(), getOffset()).getColumn();
    }

    @Override
    public final int getLineEnd() {
        return Places.of(getNode().getRootNode(), getOffset() + getLength()).getLine();
    }

    @Override
    public final int getColumnEnd() {
        return Places.of(getNode().getRootNode(), getOffset() + getLength()).getColumn();
    }
}
