// SPDX-License-Identifier: EPL-2.0
package journey.diagram.sirius;

import java.util.Map;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.emf.transaction.RollbackException;
import org.eclipse.emf.transaction.Transaction;
import org.eclipse.emf.transaction.TransactionalEditingDomain;
import org.eclipse.emf.transaction.impl.InternalTransactionalEditingDomain;
import org.eclipse.sirius.viewpoint.provider.SiriusEditPlugin;

/** Changes of models that nobody undoes, because they only follow the text. */
public final class Transactions {

    private Transactions() {}

    /**
     * Runs a change in a write transaction of its own, which leaves nothing in the history. A
     * change that the domain rolls back is logged.
     */
    public static void run(TransactionalEditingDomain domain, Runnable change) {
        try {
            Transaction transaction =
                    ((InternalTransactionalEditingDomain) domain)
                            .startTransaction(false, Map.of(Transaction.OPTION_NO_UNDO, true));
            boolean done = false;
            try {
                change.run();
                done = true;
            } finally {
                if (done) {
                    transaction.commit();
                } else {
                    transaction.rollback();
                }
            }
        } catch (InterruptedException e) {
            // While it waited for another one. A user interface that stays interrupted could
            // begin no transaction any more.
            run(domain, change);
        } catch (RollbackException e) {
            log(e);
        }
    }

    private static void log(RollbackException e) {
        SiriusEditPlugin.getPlugin()
                .getLog()
                .log(new Status(IStatus.ERROR, "journey.diagram", e.getMessage(), e));
    }
}
