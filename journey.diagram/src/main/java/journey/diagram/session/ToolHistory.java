// SPDX-License-Identifier: EPL-2.0
package journey.diagram.session;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.core.commands.operations.IOperationHistory;
import org.eclipse.core.commands.operations.IOperationHistoryListener;
import org.eclipse.core.commands.operations.IUndoContext;
import org.eclipse.core.commands.operations.IUndoableOperation;
import org.eclipse.core.commands.operations.OperationHistoryEvent;
import org.eclipse.core.commands.operations.OperationHistoryFactory;
import org.eclipse.emf.transaction.TransactionalEditingDomain;
import org.eclipse.emf.workspace.IWorkspaceCommandStack;
import org.eclipse.emf.workspace.ResourceUndoContext;

/**
 * What can be undone in the diagrams of a session. A tool that asks for an edit of the text leaves
 * an operation that changes nothing; it gives way to the edit, so that undo in the diagram undoes
 * the text.
 */
final class ToolHistory implements IOperationHistoryListener {

    private final IOperationHistory history = OperationHistoryFactory.getOperationHistory();
    private final IUndoContext context;
    private final List<IUndoableOperation> tools = new ArrayList<>();
    private boolean isToolAsking;
    private boolean hasUserChanges;

    ToolHistory(TransactionalEditingDomain domain) {
        context = ((IWorkspaceCommandStack) domain.getCommandStack()).getDefaultUndoContext();
        history.addOperationHistoryListener(this);
    }

    /** Tells that the tool which runs now asks for an edit of the text and changes nothing. */
    void toolAsks() {
        isToolAsking = true;
    }

    @Override
    public void historyNotification(OperationHistoryEvent event) {
        if (event.getEventType() == OperationHistoryEvent.OPERATION_ADDED
                && event.getOperation().hasContext(context)) {
            if (isToolAsking) {
                tools.add(event.getOperation());
                isToolAsking = false;
            } else if (!isOfText(event.getOperation())) {
                hasUserChanges = true;
            }
        }
    }

    /** The contexts of a change of models are those of its domain and of its resources. */
    private boolean isOfText(IUndoableOperation operation) {
        return Stream.of(operation.getContexts())
                .anyMatch(it -> it != context && !(it instanceof ResourceUndoContext));
    }

    /** Takes out what tools have left that only asked. */
    void forgetTools() {
        isToolAsking = false;
        for (IUndoableOperation tool : tools) {
            history.replaceOperation(tool, new IUndoableOperation[0]);
        }
        tools.clear();
    }

    /** Makes the last edit of a text one that the diagram undoes too. */
    void adopt(IUndoContext text) {
        IUndoableOperation edit = history.getUndoOperation(text);
        if (edit != null && !edit.hasContext(context)) {
            edit.addContext(context);
        }
    }

    /** Tells whether something else than the texts has changed the diagrams since the last save. */
    boolean hasUserChanges() {
        return hasUserChanges;
    }

    void saved() {
        hasUserChanges = false;
    }

    void dispose() {
        history.removeOperationHistoryListener(this);
        tools.clear();
    }
}
