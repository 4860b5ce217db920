// SPDX-License-Identifier: EPL-2.0
package journey.diagram.session;

import java.util.List;
import org.eclipse.sirius.ui.business.api.dialect.DialectEditor;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;

/**
 * The line at the foot of the window, as open diagrams and tables fill it. A refused edit changes
 * nothing, so a sentence there is enough; a dialog would be one more thing to close.
 */
record StatusLine(List<DialectEditor> editors) {

    /** Says why nothing was changed. */
    void refuse(String why) {
        Display.getCurrent().beep();
        editors.forEach(
                editor ->
                        editor.getEditorSite()
                                .getActionBars()
                                .getStatusLineManager()
                                .setErrorMessage(
                                        PlatformUI.getWorkbench()
                                                .getSharedImages()
                                                .getImage(ISharedImages.IMG_OBJS_ERROR_TSK),
                                        why));
    }

    void clear() {
        editors.forEach(
                editor ->
                        editor.getEditorSite()
                                .getActionBars()
                                .getStatusLineManager()
                                .setErrorMessage(null));
    }
}
