// SPDX-License-Identifier: EPL-2.0
package journey.diagram.open;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.sirius.business.api.session.Session;
import org.eclipse.sirius.business.api.session.SessionStatus;
import org.eclipse.sirius.ui.business.api.session.EditingSessionEvent;
import org.eclipse.sirius.ui.business.api.session.IEditingSession;
import org.eclipse.sirius.ui.business.api.session.SessionUIManager;

/**
 * Keeps Sirius from saving a session that has no editor yet, as it does after each change: in
 * another thread and in no transaction. Its file sends no notifications meanwhile, so that a
 * diagram that is made at that moment stays unknown to the session, without layout for good.
 */
final class PausedSaving implements AutoCloseable {

    /** The family of Sirius' SaveSessionJob, which its API does not name. */
    private static final String SAVING = "org.eclipse.sirius.saveSessionJob";

    private final Session session;
    private final IEditingSession editing;
    private final boolean hasNothingToDecide;

    /** Waits for a saving that is under way. */
    PausedSaving(Session session) {
        this.session = session;
        editing = SessionUIManager.INSTANCE.getUISession(session);
        tell(EditingSessionEvent.REPRESENTATION_ABOUT_TO_BE_CREATED_BEFORE_OPENING);
        try {
            Job.getJobManager().join(SAVING, null);
        } catch (InterruptedException e) {
            close();
            Thread.currentThread().interrupt();
            throw new OperationCanceledException();
        }
        hasNothingToDecide =
                session.getStatus() == SessionStatus.SYNC
                        || editing == null
                        || editing.getEditors().isEmpty();
    }

    /** Saves what was made, unless that would save what the user has left unsaved before. */
    void save() {
        if (hasNothingToDecide && session.isOpen() && session.getStatus() == SessionStatus.DIRTY) {
            session.save(new NullProgressMonitor());
        }
    }

    @Override
    public void close() {
        tell(EditingSessionEvent.REPRESENTATION_CREATED_BEFORE_OPENING);
    }

    private void tell(EditingSessionEvent event) {
        if (editing != null) {
            editing.notify(event);
        }
    }
}
