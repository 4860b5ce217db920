// SPDX-License-Identifier: EPL-2.0
package journey.diagram.session;

import java.util.List;
import java.util.stream.Stream;
import journey.compare.mirror.MirrorResource;
import journey.diagram.findings.Findings;
import journey.diagram.services.Editing;
import journey.diagram.services.SourceText;
import journey.dsl.configuration.ProjectConfiguration;
import journey.dsl.editing.TextEdit;
import journey.dsl.loading.MapSet;
import journey.dsl.resource.JourneyResource;
import journey.dsl.ui.quickfix.DocumentEdits;
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
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocumentListener;
import org.eclipse.swt.widgets.Display;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.ui.editor.XtextEditor;
import org.eclipse.xtext.ui.editor.model.IXtextDocument;
import org.eclipse.xtext.util.CancelIndicator;

/**
 * The text behind one mirror: that of its editor if there is one, else that of the file. It is
 * parsed a moment after it has changed, and read by nobody else meanwhile.
 */
final class MirrorText extends SourceText {

    /** Typing comes in bursts; a map is read once they pause. In milliseconds. */
    private static final int PAUSE = 250;

    private final MirrorResource mirror;
    private final MirrorSession session;
    private final IFile file;
    private final IDocumentListener typing = new Typing();
    private final IResourceChangeListener files = this::filesChanged;
    private final Job parsing = new Reading();
    private final Findings findings;
    private IXtextDocument document;

    MirrorText(MirrorResource mirror, MirrorSession session) {
        this.mirror = mirror;
        this.session = session;
        file =
                ResourcesPlugin.getWorkspace()
                        .getRoot()
                        .getFile(new Path(mirror.getURI().toPlatformString(true)));
        findings = new Findings(mirror, parsing::schedule, session::showFindings);
        mirror.eAdapters().add(findings);
    }

    MirrorResource mirror() {
        return mirror;
    }

    IFile file() {
        return file;
    }

    IResourceChangeListener files() {
        return files;
    }

    @Override
    public boolean isReadable() {
        return !mirror.isStale();
    }

    @Override
    public void request(EObject shown, Change change) {
        if (!isReadable()) {
            return;
        }
        String fragment = mirror.getURIFragment(shown);
        session.history().toolAsks();
        // When the tool has ended: its command may not change what it shows.
        Display.getCurrent()
                .asyncExec(
                        () -> {
                            session.history().forgetTools();
                            if (!session.isDisposed()) {
                                edit(fragment, change);
                            }
                        });
    }

    @Override
    public void reveal(EObject shown) {
        String fragment = mirror.getURIFragment(shown);
        session.history().toolAsks();
        Display.getCurrent()
                .asyncExec(
                        () -> {
                            session.history().forgetTools();
                            session.editors().reveal(this, fragment);
                        });
    }

    private void edit(String fragment, Change change) {
        XtextEditor editor = session.editors().open(file);
        if (editor == null || !editor.validateEditorInputState()) {
            return;
        }
        StatusLine status = new StatusLine(session.openEditors());
        status.clear();
        List<TextEdit> edits =
                editor.getDocument()
                        .readOnly(
                                text ->
                                        text == null
                                                ? List.of()
                                                : edits(text, fragment, change, status));
        if (!edits.isEmpty()) {
            session.history().adopt(DocumentEdits.apply(editor.getDocument(), edits));
            parsing.cancel();
            NewElement added = new NewElement(mirror);
            show(read(editor.getDocument().get()));
            added.find().ifPresent(session::select);
        }
    }

    private static List<TextEdit> edits(
            XtextResource text, String fragment, Change change, StatusLine status) {
        EObject written = JourneyResource.hasSyntaxErrors(text) ? null : text.getEObject(fragment);
        if (written == null) {
            return List.of();
        }
        try {
            return change.edits(written, Language.get(Editing.class));
        } catch (IllegalArgumentException e) {
            status.refuse(e.getMessage());
            return List.of();
        }
    }

    /** Follows an editor from now on. */
    void opened(IXtextDocument text) {
        closed();
        document = text;
        document.addDocumentListener(typing);
        parsing.schedule();
    }

    /** Follows the file again. What was not saved is gone. */
    void closed() {
        if (document != null) {
            document.removeDocumentListener(typing);
            document = null;
            parsing.schedule();
        }
    }

    private IStatus parse(IProgressMonitor monitor) {
        IXtextDocument open = document;
        if (session.isDisposed() || open == null && !file.isAccessible()) {
            return Status.OK_STATUS;
        }
        XtextResource text = read(open == null ? null : open.get());
        if (text != null && !monitor.isCanceled()) {
            Display.getDefault()
                    .asyncExec(
                            () -> {
                                if (!monitor.isCanceled() && open == document) {
                                    show(text);
                                }
                            });
        }
        return Status.OK_STATUS;
    }

    /**
     * Parses a text in a resource set of its own.
     *
     * @param unsaved null to read the file
     * @return null when the file cannot be read any more
     */
    private XtextResource read(String unsaved) {
        MapSet maps = Language.get(MapSet.class);
        XtextResource text =
                unsaved == null
                        ? maps.read(mirror.getURI()).map()
                        : maps.parse(mirror.getURI(), unsaved);
        if (text != null && !JourneyResource.hasSyntaxErrors(text)) {
            EcoreUtil2.resolveLazyCrossReferences(text, CancelIndicator.NullImpl);
        }
        return text;
    }

    private void show(XtextResource text) {
        if (text != null) {
            session.follow(mirror, text);
            if (isReadable()) {
                findings.follow(text);
            }
            if (!session.editors().isDirty(file)) {
                session.textSaved();
            }
        }
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
            Display.getDefault().asyncExec(() -> session.leftItsPlace(this, place));
        } else if (isContent(changed) || changesSettings(project)) {
            parsing.schedule();
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
                || Stream.of(changed.getAffectedChildren()).anyMatch(MirrorText::changesSettings);
    }

    void dispose() {
        parsing.cancel();
        ResourcesPlugin.getWorkspace().removeResourceChangeListener(files);
        mirror.eAdapters().remove(this);
        mirror.eAdapters().remove(findings);
        findings.dispose();
        if (document != null) {
            document.removeDocumentListener(typing);
            document = null;
        }
        session.editors().remove(this);
    }

    private final class Reading extends Job {

        Reading() {
            super("Reading map");
            setSystem(true);
        }

        @Override
        public boolean belongsTo(Object family) {
            return READING.equals(family);
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
