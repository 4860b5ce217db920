// SPDX-License-Identifier: EPL-2.0
package journey.diagram.session;

import java.util.stream.Stream;
import journey.diagram.services.SourceText;
import journey.dsl.configuration.ProjectConfiguration;
import journey.dsl.loading.MapSet;
import journey.dsl.resource.JourneyResource;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Path;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.common.util.URI;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocumentListener;
import org.eclipse.swt.widgets.Display;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.ui.editor.model.IXtextDocument;
import org.eclipse.xtext.util.CancelIndicator;

/**
 * Reads a map whenever its text has changed: that of its editor if there is one, else that of the
 * file. It is parsed a moment after the change, in a resource set that nobody else uses.
 */
final class FollowedText {

    /** Typing comes in bursts; a map is read once they pause. In milliseconds. */
    private static final int PAUSE = 250;

    /** Hears of a text, in the user interface's thread. */
    interface Reader {

        void read(XtextResource text);

        /**
         * @param place where the file is now; null when it is deleted
         */
        void leftItsPlace(IPath place);
    }

    private final URI uri;
    private final IFile file;
    private final Reader reader;
    private final IDocumentListener typing = new Typing();
    private final IResourceChangeListener files = this::filesChanged;
    private final Job parsing = new Parsing();
    private volatile IXtextDocument document;
    private volatile boolean disposed;

    FollowedText(URI uri, Reader reader) {
        this.uri = uri;
        this.reader = reader;
        file =
                ResourcesPlugin.getWorkspace()
                        .getRoot()
                        .getFile(new Path(uri.toPlatformString(true)));
    }

    IFile file() {
        return file;
    }

    /** Follows the file from now on. */
    void listen() {
        ResourcesPlugin.getWorkspace().addResourceChangeListener(files);
    }

    /** Follows an editor from now on. */
    void opened(IXtextDocument text) {
        closed();
        document = text;
        text.addDocumentListener(typing);
        readSoon();
    }

    /** Follows the file again. What was not saved is gone. */
    void closed() {
        if (document != null) {
            document.removeDocumentListener(typing);
            document = null;
            readSoon();
        }
    }

    /** From any thread. */
    void readSoon() {
        parsing.schedule();
    }

    /** Reads what an editor says, without waiting for a pause. */
    void readNow(String text) {
        parsing.cancel();
        reader.read(parse(text));
    }

    private IStatus parse(IProgressMonitor monitor) {
        IXtextDocument open = document;
        if (disposed || open == null && !file.isAccessible()) {
            return Status.OK_STATUS;
        }
        XtextResource text = parse(open == null ? null : open.get());
        if (text != null && !monitor.isCanceled()) {
            Display.getDefault()
                    .asyncExec(
                            () -> {
                                if (!disposed && !monitor.isCanceled() && open == document) {
                                    reader.read(text);
                                }
                            });
        }
        return Status.OK_STATUS;
    }

    /**
     * @param unsaved null to read the file
     * @return null when the file cannot be read any more
     */
    private XtextResource parse(String unsaved) {
        MapSet maps = LanguageServices.get(MapSet.class);
        XtextResource text = unsaved == null ? maps.read(uri).map() : maps.parse(uri, unsaved);
        if (text != null && !JourneyResource.hasSyntaxErrors(text)) {
            EcoreUtil2.resolveLazyCrossReferences(text, CancelIndicator.NullImpl);
        }
        return text;
    }

    private void filesChanged(IResourceChangeEvent event) {
        IResourceDelta project =
                event.getDelta() == null
                        ? null
                        : event.getDelta().findMember(file.getProject().getFullPath());
        if (project == null) {
            return;
        }
        IResourceDelta changed = project.findMember(file.getProjectRelativePath());
        if (changed != null && changed.getKind() == IResourceDelta.REMOVED) {
            IPath place = changed.getMovedToPath();
            Display.getDefault().asyncExec(() -> reader.leftItsPlace(place));
        } else if (isContent(changed) || changesSettings(project)) {
            readSoon();
        }
    }

    private static boolean isContent(IResourceDelta changed) {
        return changed != null
                && (changed.getKind() == IResourceDelta.ADDED
                        || (changed.getFlags() & IResourceDelta.CONTENT) != 0);
    }

    /** Other settings lead to other findings about the same text. */
    private static boolean changesSettings(IResourceDelta changed) {
        return changed.getResource().getName().equals(ProjectConfiguration.FILE)
                || Stream.of(changed.getAffectedChildren()).anyMatch(FollowedText::changesSettings);
    }

    void dispose() {
        disposed = true;
        parsing.cancel();
        ResourcesPlugin.getWorkspace().removeResourceChangeListener(files);
        if (document != null) {
            document.removeDocumentListener(typing);
            document = null;
        }
    }

    private final class Parsing extends Job {

        Parsing() {
            super("Reading map");
            setSystem(true);
        }

        @Override
        public boolean belongsTo(Object family) {
            return SourceText.READING.equals(family);
        }

        @Override
        protected IStatus run(IProgressMonitor monitor) {
            return parse(monitor);
        }
    }

    private final class Typing implements IDocumentListener {

        @Override
        public void documentAboutToBeChanged(DocumentEvent event) {}

        @Override
        public void documentChanged(DocumentEvent event) {
            parsing.cancel();
            parsing.schedule(PAUSE);
        }
    }
}
