// SPDX-License-Identifier: EPL-2.0
package journey.diagram.open;

import java.util.LinkedHashSet;
import java.util.Set;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.expressions.IEvaluationContext;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.Path;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.sirius.business.api.session.Session;
import org.eclipse.sirius.business.api.session.SessionManager;
import org.eclipse.sirius.ui.business.api.dialect.DialectEditor;
import org.eclipse.sirius.viewpoint.DSemanticDecorator;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.ISources;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.part.FileEditorInput;

/**
 * Saves a diagram or table together with the texts that it shows. What cannot be saved stays
 * unsaved in its editor, and then the diagram does so too.
 */
public final class SaveWithText extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        IEditorPart editor = HandlerUtil.getActiveEditor(event);
        IWorkbenchPage page = editor.getSite().getPage();
        for (IEditorPart text : unsavedTexts(editor)) {
            if (!page.saveEditor(text, false) || text.isDirty()) {
                return null;
            }
        }
        page.saveEditor(editor, false);
        return null;
    }

    @Override
    public void setEnabled(Object context) {
        Object editor =
                context instanceof IEvaluationContext variables
                        ? variables.getVariable(ISources.ACTIVE_EDITOR_NAME)
                        : null;
        setBaseEnabled(
                editor instanceof IEditorPart part
                        && (part.isDirty() || !unsavedTexts(part).isEmpty()));
    }

    private static Set<IEditorPart> unsavedTexts(IEditorPart editor) {
        Set<IEditorPart> texts = new LinkedHashSet<>();
        Session session = session(editor);
        if (session != null && session.isOpen()) {
            for (Resource shown : session.getSemanticResources()) {
                IEditorPart text = textEditor(editor.getSite().getPage(), shown.getURI());
                if (text != null && text.isDirty()) {
                    texts.add(text);
                }
            }
        }
        return texts;
    }

    private static Session session(IEditorPart editor) {
        return editor instanceof DialectEditor diagram
                        && diagram.getRepresentation() instanceof DSemanticDecorator shown
                        && shown.getTarget() != null
                ? SessionManager.INSTANCE.getSession(shown.getTarget())
                : null;
    }

    private static IEditorPart textEditor(IWorkbenchPage page, URI shown) {
        if (!shown.isPlatformResource()) {
            return null;
        }
        IFile file =
                ResourcesPlugin.getWorkspace()
                        .getRoot()
                        .getFile(new Path(shown.toPlatformString(true)));
        return page.findEditor(new FileEditorInput(file));
    }
}
