// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ui.project;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.xtext.ui.editor.IXtextEditorCallback;
import org.eclipse.xtext.ui.editor.XtextEditor;

/**
 * Has the project of an opened map checked from then on, without a question: who opens a map wants
 * to know what is wrong with it, and need not know what a nature or a builder is.
 */
public class NatureOnOpening extends IXtextEditorCallback.NullImpl {

    @Override
    public void afterCreatePartControl(XtextEditor editor) {
        IResource file = editor.getResource();
        if (file == null) {
            return;
        }
        IProject project = file.getProject();
        if (project.isAccessible() && !project.isHidden() && !CheckedProjects.isChecked(project)) {
            CheckedProjects.checkSoon(project);
        }
    }
}
