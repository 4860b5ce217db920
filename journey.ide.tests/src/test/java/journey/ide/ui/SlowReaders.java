// SPDX-License-Identifier: EPL-2.0
package journey.ide.ui;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.swt.widgets.Display;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.eclipse.xtext.ui.editor.model.IXtextDocumentContentObserver;

/**
 * Makes a machine of any speed a slow one: what reads a text outside of the display's thread is
 * held back until the next key, or for some time.
 */
final class SlowReaders implements IXtextDocumentContentObserver {

    /** In nanoseconds. */
    private static final long LONGEST = 250_000_000;

    private final XtextResourceSet texts;
    private final AtomicInteger cancelled = new AtomicInteger();

    SlowReaders(XtextResourceSet texts) {
        this.texts = texts;
    }

    /** How many were overtaken by a key. */
    int cancelled() {
        return cancelled.get();
    }

    @Override
    public boolean performNecessaryUpdates(Processor processor) {
        if (Display.getCurrent() != null) {
            return false;
        }
        long end = System.nanoTime() + LONGEST;
        while (!texts.isOutdated() && System.nanoTime() < end) {
            LockSupport.parkNanos(1_000_000);
        }
        if (texts.isOutdated()) {
            cancelled.incrementAndGet();
        }
        return texts.isOutdated();
    }

    @Override
    public boolean hasPendingUpdates() {
        return false;
    }

    @Override
    public void documentAboutToBeChanged(DocumentEvent event) {}

    @Override
    public void documentChanged(DocumentEvent event) {}
}
