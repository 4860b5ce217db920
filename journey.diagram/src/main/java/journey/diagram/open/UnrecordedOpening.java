// SPDX-License-Identifier: EPL-2.0
package journey.diagram.open;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.eclipse.core.commands.operations.IOperationHistory;
import org.eclipse.core.commands.operations.IOperationHistoryListener;
import org.eclipse.core.commands.operations.IUndoContext;
import org.eclipse.core.commands.operations.IUndoableOperation;
import org.eclipse.core.commands.operations.OperationHistoryEvent;
import org.eclipse.core.commands.operations.OperationHistoryFactory;
import org.eclipse.emf.workspace.IWorkspaceCommandStack;
import org.eclipse.sirius.business.api.session.Session;

/**
 * Keeps out of the history what opening a diagram does to make it. Undo in the map would take the
 * map away, and with it what the user has set there by hand.
 */
final class UnrecordedOpening implements IOperationHistoryListener {

    private final IOperationHistory history = OperationHistoryFactory.getOperationHistory();
    private final List<IUndoableOperation> recorded = new CopyOnWriteArrayList<>();

    /** Begins to listen. */
    UnrecordedOpening() {
        history.addOperationHistoryListener(this);
    }

    @Override
    public void historyNotification(OperationHistoryEvent event) {
        if (event.getEventType() == OperationHistoryEvent.OPERATION_ADDED) {
            recorded.add(event.getOperation());
        }
    }

    /** Takes out what a session has recorded so far. */
    void forget(Session session) {
        if (session.isOpen()
                && session.getTransactionalEditingDomain().getCommandStack()
                        instanceof IWorkspaceCommandStack stack) {
            IUndoContext context = stack.getDefaultUndoContext();
            recorded.stream()
                    .filter(operation -> operation.hasContext(context))
                    .forEach(it -> history.replaceOperation(it, new IUndoableOperation[0]));
        }
    }

    /** Ends listening. */
    void end() {
        history.removeOperationHistoryListener(this);
    }
}
