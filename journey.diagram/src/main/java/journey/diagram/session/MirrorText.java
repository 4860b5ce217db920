// SPDX-License-Identifier: EPL-2.0
package journey.diagram.session;

import java.util.List;
import journey.compare.mirror.MirrorResource;
import journey.diagram.findings.Findings;
import journey.diagram.services.Editing;
import journey.diagram.services.SourceText;
import journey.dsl.editing.TextEdit;
import journey.dsl.resource.JourneyResource;
import journey.dsl.ui.quickfix.DocumentEdits;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.IPath;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.Display;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.ui.editor.XtextEditor;
import org.eclipse.xtext.ui.editor.model.IXtextDocument;

/** The text behind one mirror: makes the mirror follow it, and edits it for the tools. */
final class MirrorText extends SourceText implements FollowedText.Reader {

    private final MirrorResource mirror;
    private final MirrorSession session;
    private final FollowedText text;
    private final Findings findings;

    MirrorText(MirrorResource mirror, MirrorSession session) {
        this.mirror = mirror;
        this.session = session;
        text = new FollowedText(mirror.getURI(), this);
        findings = new Findings(mirror, text::readSoon, session::showFindings);
        mirror.eAdapters().add(findings);
    }

    MirrorResource mirror() {
        return mirror;
    }

    IFile file() {
        return text.file();
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
        XtextEditor editor = session.editors().open(file());
        if (editor == null || !editor.validateEditorInputState()) {
            return;
        }
        StatusLine status = new StatusLine(session.openEditors());
        status.clear();
        List<TextEdit> edits =
                editor.getDocument()
                        .readOnly(
                                map ->
                                        map == null
                                                ? List.of()
                                                : edits(map, fragment, change, status));
        if (!edits.isEmpty()) {
            session.history().adopt(DocumentEdits.apply(editor.getDocument(), edits));
            NewElement added = new NewElement(mirror);
            text.readNow(editor.getDocument().get());
            added.find().ifPresent(element -> session.showAdded(this, element));
        }
    }

    private static List<TextEdit> edits(
            XtextResource map, String fragment, Change change, StatusLine status) {
        EObject written = JourneyResource.hasSyntaxErrors(map) ? null : map.getEObject(fragment);
        if (written == null) {
            return List.of();
        }
        try {
            return change.edits(written, LanguageServices.get(Editing.class));
        } catch (IllegalArgumentException e) {
            status.refuse(e.getMessage());
            return List.of();
        }
    }

    void listen() {
        text.listen();
    }

    /** Follows an editor from now on. */
    void opened(IXtextDocument document) {
        text.opened(document);
    }

    /** Follows the file again. What was not saved is gone. */
    void closed() {
        text.closed();
    }

    @Override
    public void read(XtextResource read) {
        session.follow(mirror, read);
        if (isReadable()) {
            findings.follow(read);
        }
        if (!session.editors().isDirty(file())) {
            session.textSaved();
        }
    }

    @Override
    public void leftItsPlace(IPath place) {
        session.leftItsPlace(this, place);
    }

    void dispose() {
        text.dispose();
        mirror.eAdapters().remove(this);
        mirror.eAdapters().remove(findings);
        findings.dispose();
        session.editors().remove(this);
    }
}
