// SPDX-License-Identifier: EPL-2.0
package journey.diagram.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import journey.compare.mirror.MirrorResource;
import journey.compare.mirror.MirrorResourceFactory;
import journey.diagram.findings.FindingDecorations;
import journey.diagram.layout.DiagramLayouts;
import journey.diagram.sirius.Transactions;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.transaction.TransactionalEditingDomain;
import org.eclipse.gmf.runtime.diagram.ui.parts.IDiagramWorkbenchPart;
import org.eclipse.sirius.business.api.dialect.DialectManager;
import org.eclipse.sirius.business.api.session.Session;
import org.eclipse.sirius.business.api.session.SessionListener;
import org.eclipse.sirius.business.api.session.SessionManager;
import org.eclipse.sirius.ui.business.api.dialect.DialectEditor;
import org.eclipse.sirius.ui.business.api.session.IEditingSession;
import org.eclipse.sirius.ui.business.api.session.SessionUIManager;
import org.eclipse.sirius.viewpoint.DSemanticDecorator;
import org.eclipse.swt.widgets.Display;
import org.eclipse.xtext.resource.XtextResource;

/** The mirrors of one session, and what keeps them and its diagrams in step with the texts. */
final class MirrorSession {

    private final Session session;
    private final TransactionalEditingDomain domain;
    private final List<MirrorText> texts = new ArrayList<>();
    private final LoadedMirrors loadedMirrors = new LoadedMirrors(this::loaded, this::unloaded);
    private final TextSelectionLink selection = new TextSelectionLink(this);
    private final OpenEditors editors;
    private final ToolHistory history;
    private final DiagramLayouts layouts;
    private final DiagramsFile file;
    private boolean disposed;

    MirrorSession(Session session) {
        this.session = session;
        domain = session.getTransactionalEditingDomain();
        editors = new OpenEditors(selection);
        history = new ToolHistory(domain);
        layouts = new DiagramLayouts(session);
        file = new DiagramsFile(session, history::hasUserChanges);
        ResourceSet resources = domain.getResourceSet();
        resources
                .getResourceFactoryRegistry()
                .getExtensionToFactoryMap()
                .put(LanguageServices.EXTENSION, LanguageServices.get(MirrorResourceFactory.class));
        resources.eAdapters().add(loadedMirrors);
    }

    OpenEditors editors() {
        return editors;
    }

    ToolHistory history() {
        return history;
    }

    boolean isDisposed() {
        return disposed;
    }

    /** Other listeners set a policy of their own when the session opens and when an editor does. */
    void notified(int notification) {
        if (session.isOpen() && !(session.getReloadingPolicy() instanceof MirrorReloading)) {
            session.setReloadingPolicy(
                    new MirrorReloading(session.getReloadingPolicy(), history::hasUserChanges));
        }
        if (notification == SessionListener.OPENED) {
            layouts.listen();
        } else if (session.isOpen()) {
            layouts.applySoon();
        }
        if (notification == SessionListener.SYNC) {
            history.saved();
        }
    }

    /** Makes a mirror equal to a text, and then all open diagrams and tables. */
    void follow(MirrorResource mirror, XtextResource text) {
        if (disposed || !session.isOpen()) {
            return;
        }
        boolean wasStale = mirror.isStale();
        Transactions.run(domain, () -> mirror.update(text));
        // Sirius has refreshed them after a change of the model, if its preferences let it; that
        // a text cannot be read is no part of the model.
        if (wasStale != mirror.isStale() || !session.getSiriusPreferences().isAutoRefresh()) {
            refresh();
        }
        layouts.apply();
    }

    /** The open editors of diagrams and tables. */
    List<DialectEditor> openEditors() {
        IEditingSession editing = SessionUIManager.INSTANCE.getUISession(session);
        return editing == null ? List.of() : List.copyOf(editing.getEditors());
    }

    /** Shows an element that a tool has added, in the text and in the diagrams, to be named. */
    void showAdded(MirrorText text, EObject added) {
        editors.moveCursor(text, text.mirror().getURIFragment(added));
        selection.select(added);
        TitleEditing.begin(added, openEditors());
    }

    /** Draws the findings of elements that have others than before. */
    void showFindings(Set<EObject> changed) {
        for (DialectEditor editor : openEditors()) {
            if (!disposed && editor instanceof IDiagramWorkbenchPart diagram) {
                FindingDecorations.refresh(diagram, changed);
            }
        }
    }

    private void refresh() {
        for (DialectEditor editor : openEditors()) {
            if (showsSomething(editor)) {
                Transactions.run(
                        domain,
                        () ->
                                DialectManager.INSTANCE.refresh(
                                        editor.getRepresentation(), new NullProgressMonitor()));
            }
        }
    }

    /** What a diagram shows is gone when its file is. */
    private boolean showsSomething(DialectEditor editor) {
        return editor.getRepresentation() instanceof DSemanticDecorator shown
                && shown.getTarget() != null
                && SessionManager.INSTANCE.getSession(shown.getTarget()) == session;
    }

    /** To be called when a mirror shows what is saved. */
    void textSaved() {
        file.textSaved();
    }

    /**
     * Follows the file of a text to its new place with all diagrams, or forgets the text. To be
     * called in the user interface's thread.
     *
     * @param place null when the file is deleted
     */
    void leftItsPlace(MirrorText text, IPath place) {
        if (disposed || !session.isOpen() || !texts.contains(text) || text.file().exists()) {
            return;
        }
        MirrorResource mirror = text.mirror();
        if (place != null && LanguageServices.EXTENSION.equals(place.getFileExtension())) {
            file.moved(mirror, place);
            unloaded(mirror);
            loaded(mirror);
        } else {
            Transactions.run(
                    domain,
                    () -> session.removeSemanticResource(mirror, new NullProgressMonitor(), false));
        }
    }

    void dispose() {
        disposed = true;
        if (domain.getResourceSet() != null) {
            domain.getResourceSet().eAdapters().remove(loadedMirrors);
        }
        layouts.dispose();
        file.dispose();
        history.dispose();
        List.copyOf(texts).forEach(MirrorText::dispose);
        texts.clear();
        Display display = Display.getDefault();
        if (!display.isDisposed()) {
            display.asyncExec(editors::dispose);
        }
    }

    private void loaded(MirrorResource mirror) {
        boolean isKnown = texts.stream().anyMatch(text -> text.mirror() == mirror);
        if (!isKnown && mirror.getURI().isPlatformResource()) {
            MirrorText text = new MirrorText(mirror, this);
            texts.add(text);
            mirror.eAdapters().add(text);
            editors.add(text);
            text.listen();
        }
    }

    private void unloaded(MirrorResource mirror) {
        texts.stream()
                .filter(text -> text.mirror() == mirror)
                .findFirst()
                .ifPresent(
                        text -> {
                            texts.remove(text);
                            text.dispose();
                        });
    }
}
