// SPDX-License-Identifier: EPL-2.0
package journey.ide.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.eclipse.core.commands.operations.IOperationHistoryListener;
import org.eclipse.core.commands.operations.OperationHistoryEvent;
import org.eclipse.core.commands.operations.OperationHistoryFactory;
import org.eclipse.core.runtime.ILogListener;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.sirius.business.api.session.SessionManager;
import org.eclipse.sirius.ui.business.api.session.SessionUIManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.widgets.Display;

/** What goes wrong beside a test: what is logged, and what changes models in a wrong thread. */
final class DiagramLog implements ILogListener, IOperationHistoryListener {

    private final List<String> faults = new CopyOnWriteArrayList<>();

    void open() {
        faults.clear();
        Platform.addLogListener(this);
        OperationHistoryFactory.getOperationHistory().addOperationHistoryListener(this);
    }

    void close() {
        Platform.removeLogListener(this);
        OperationHistoryFactory.getOperationHistory().removeOperationHistoryListener(this);
    }

    void assertIsEmpty() {
        assertEquals("", String.join("\n", faults));
    }

    @Override
    public void logging(IStatus status, String plugin) {
        if (status.getSeverity() == IStatus.ERROR && !isOfPlatform(status)) {
            faults.add(status + stack(status.getException()));
        }
    }

    /**
     * The platform forgets its primary editor area when the last editor in it is closed, and draws
     * once more on a canvas that it has just disposed.
     */
    private static boolean isOfPlatform(IStatus status) {
        Throwable thrown = status.getException();
        return thrown != null
                && (isIn(thrown, ".CleanupAddon")
                        || thrown instanceof SWTException swt
                                && swt.code == SWT.ERROR_WIDGET_DISPOSED
                                && isIn(thrown, "org.eclipse.draw2d.FigureCanvas"));
    }

    private static boolean isIn(Throwable thrown, String type) {
        return Stream.of(thrown.getStackTrace())
                .anyMatch(line -> line.getClassName().endsWith(type));
    }

    /**
     * Sirius lays out its open diagrams in the thread in which an operation ends, by maps that no
     * lock guards: another thread than that of the display meets what that one is changing.
     */
    @Override
    public void historyNotification(OperationHistoryEvent event) {
        if (Display.getCurrent() == null && isEnd(event.getEventType()) && isDiagramOpen()) {
            faults.add(
                    "%s ends in %s%s"
                            .formatted(
                                    event.getOperation().getLabel(),
                                    Thread.currentThread().getName(),
                                    stack(new IllegalStateException())));
        }
    }

    private static boolean isDiagramOpen() {
        return SessionManager.INSTANCE.getSessions().stream()
                .map(SessionUIManager.INSTANCE::getUISession)
                .anyMatch(session -> session != null && !session.getEditors().isEmpty());
    }

    private static boolean isEnd(int type) {
        return type == OperationHistoryEvent.DONE
                || type == OperationHistoryEvent.UNDONE
                || type == OperationHistoryEvent.REDONE;
    }

    private static String stack(Throwable thrown) {
        StringBuilder stack = new StringBuilder();
        if (thrown != null) {
            for (StackTraceElement line : thrown.getStackTrace()) {
                stack.append("\n      ").append(line);
            }
        }
        return stack.toString();
    }
}
