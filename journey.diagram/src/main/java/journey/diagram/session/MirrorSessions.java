// SPDX-License-Identifier: EPL-2.0
package journey.diagram.session;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.sirius.business.api.session.Session;
import org.eclipse.sirius.business.api.session.SessionListener;
import org.eclipse.sirius.business.api.session.SessionManagerListener;

/**
 * Makes every session hold mirrors of maps instead of the maps themselves, and follows their texts
 * as long as the session is open. Sessions without maps notice nothing.
 */
public final class MirrorSessions extends SessionManagerListener.Stub {

    private final Map<Session, MirrorSession> mirrors = new ConcurrentHashMap<>();

    /** Comes before the session loads its models. */
    @Override
    public void notifyAddSession(Session session) {
        mirrors.computeIfAbsent(session, MirrorSession::new);
    }

    @Override
    public void notify(Session session, int notification) {
        MirrorSession mirror = mirrors.get(session);
        if (mirror == null) {
            return;
        }
        if (notification == SessionListener.CLOSING) {
            mirrors.remove(session);
            mirror.dispose();
        } else {
            mirror.notified(notification);
        }
    }

    @Override
    public void notifyRemoveSession(Session session) {
        MirrorSession mirror = mirrors.remove(session);
        if (mirror != null) {
            mirror.dispose();
        }
    }
}
