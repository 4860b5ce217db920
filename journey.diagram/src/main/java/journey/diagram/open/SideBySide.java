// SPDX-License-Identifier: EPL-2.0
package journey.diagram.open;

import org.eclipse.e4.ui.model.application.ui.MUIElement;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.model.application.ui.basic.MPartStack;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.ui.IEditorPart;

/** Puts two editors that lie in one stack side by side: text at the left, diagram at the right. */
final class SideBySide {

    private static final float SHARE_OF_DIAGRAM = 0.6f;

    private final IEditorPart text;
    private final IEditorPart diagram;

    SideBySide(IEditorPart text, IEditorPart diagram) {
        this.text = text;
        this.diagram = diagram;
    }

    /** Does nothing when the user has parted them already. */
    void arrange() {
        MPart textPart = text.getSite().getService(MPart.class);
        MPart diagramPart = diagram.getSite().getService(MPart.class);
        EModelService models = text.getSite().getService(EModelService.class);
        MUIElement parent = (MUIElement) (Object) diagramPart.getParent();
        if (!(parent instanceof MPartStack stack) || (Object) textPart.getParent() != parent) {
            return;
        }
        MPartStack right = models.createModelElement(MPartStack.class);
        models.insert(right, stack, EModelService.RIGHT_OF, SHARE_OF_DIAGRAM);
        stack.getChildren().remove(diagramPart);
        right.getChildren().add(diagramPart);
        right.setSelectedElement(diagramPart);
        stack.setSelectedElement(textPart);
        diagram.getSite().getPage().activate(diagram);
    }
}
