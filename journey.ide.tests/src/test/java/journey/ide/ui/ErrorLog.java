// SPDX-License-Identifier: EPL-2.0
package journey.ide.ui;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.apache.log4j.AppenderSkeleton;
import org.apache.log4j.Level;
import org.apache.log4j.Logger;
import org.apache.log4j.spi.LoggingEvent;
import org.eclipse.core.runtime.ILogListener;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;

/** The errors that Eclipse and Xtext write to their logs while a test runs. */
final class ErrorLog extends AppenderSkeleton implements ILogListener {

    private final List<String> errors = new CopyOnWriteArrayList<>();

    void open() {
        Platform.addLogListener(this);
        Logger.getRootLogger().addAppender(this);
    }

    /** Ends listening and returns what was logged. */
    List<String> end() {
        Platform.removeLogListener(this);
        Logger.getRootLogger().removeAppender(this);
        return List.copyOf(errors);
    }

    @Override
    public void logging(IStatus status, String plugin) {
        if (status.getSeverity() == IStatus.ERROR) {
            errors.add(plugin + ": " + status.getMessage() + " " + status.getException());
        }
    }

    @Override
    protected void append(LoggingEvent event) {
        if (event.getLevel().isGreaterOrEqual(Level.ERROR)) {
            Object cause =
                    event.getThrowableInformation() == null
                            ? ""
                            : event.getThrowableInformation().getThrowable();
            errors.add(event.getLoggerName() + ": " + event.getRenderedMessage() + " " + cause);
        }
    }

    @Override
    public boolean requiresLayout() {
        return false;
    }

    @Override
    public void close() {
        // Nothing is open.
    }
}
