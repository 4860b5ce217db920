// SPDX-License-Identifier: EPL-2.0
package journey.diagram.session;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import journey.diagram.sirius.OwnShape;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gmf.runtime.diagram.ui.parts.IDiagramWorkbenchPart;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.sirius.diagram.DDiagram;
import org.eclipse.sirius.diagram.DDiagramElement;
import org.eclipse.sirius.ui.business.api.dialect.DialectEditor;
import org.eclipse.sirius.ui.business.api.dialect.DialectUIManager;
import org.eclipse.sirius.viewpoint.DRepresentationElement;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.ui.editor.XtextEditor;

/** Selects in the diagrams what is selected in a text, once the cursor rests. */
final class TextSelectionLink implements ISelectionListener {

    /** In milliseconds. */
    private static final int PAUSE = 200;

    private final MirrorSession session;
    private int latest;

    TextSelectionLink(MirrorSession session) {
        this.session = session;
    }

    @Override
    public void selectionChanged(IWorkbenchPart part, ISelection selection) {
        if (part instanceof XtextEditor editor && selection instanceof ITextSelection text) {
            latest++;
            int selected = latest;
            Display.getCurrent()
                    .timerExec(
                            PAUSE,
                            () -> {
                                if (selected == latest && !session.isDisposed()) {
                                    select(editor, text.getOffset());
                                }
                            });
        }
    }

    private void select(XtextEditor editor, int offset) {
        MirrorText text = session.editors().text(editor);
        if (text == null || editor.getDocument() == null) {
            return;
        }
        String fragment = editor.getDocument().tryReadOnly(resource -> fragment(resource, offset));
        for (EObject element = fragment == null ? null : text.mirror().getEObject(fragment);
                element != null;
                element = element.eContainer()) {
            if (select(element)) {
                return;
            }
        }
    }

    private static String fragment(XtextResource text, int offset) {
        EObject element = Cursor.element(text, offset);
        return element == null ? null : text.getURIFragment(element);
    }

    /** Selects the shape of an element in every open diagram; tells whether one has it. */
    boolean select(EObject element) {
        boolean found = false;
        for (DialectEditor editor : session.openEditors()) {
            List<DRepresentationElement> shapes = new ArrayList<>();
            if (editor.getRepresentation() instanceof DDiagram diagram) {
                diagram.getDiagramElements().stream()
                        .filter(DDiagramElement::isVisible)
                        .filter(shape -> shape.getTarget() == element)
                        .min(Comparator.comparing(shape -> !OwnShape.is(shape)))
                        .ifPresent(shapes::add);
            }
            if (!shapes.isEmpty()) {
                reveal(editor, shapes);
                found = true;
            }
        }
        return found;
    }

    /** A shape that GEF has not placed yet would show the top left corner instead of itself. */
    private static void reveal(DialectEditor editor, List<DRepresentationElement> shapes) {
        if (editor instanceof IDiagramWorkbenchPart diagram
                && diagram.getDiagramGraphicalViewer() != null) {
            diagram.getDiagramGraphicalViewer().flush();
        }
        DialectUIManager.INSTANCE.selectAndReveal(editor, shapes);
    }
}
