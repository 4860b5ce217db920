// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ui;

import com.google.inject.Inject;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IncrementalProjectBuilder;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.xtext.builder.nature.ToggleXtextNatureCommand;
import org.eclipse.xtext.ui.editor.IXtextEditorCallback;
import org.eclipse.xtext.ui.editor.XtextEditor;

/**
 * Has the project of an opened map checked from then on, without a question: who opens a map wants
 * to know what is wrong with it, and need not know what a nature is.
 */
public class NatureOnOpening extends IXtextEditorCallback.NullImpl {

    private final ToggleXtextNatureCommand natures;

    @Inject
    NatureOnOpening(ToggleXtextNatureCommand natures) {
        this.natures = natures;
    }

    @Override
    public void afterCreatePartControl(XtextEditor editor) {
        IResource file = editor.getResource();
        if (file == null) {
            return;
        }
        IProject project = file.getProject();
        if (project.isAccessible() && !project.isHidden() && !natures.hasNature(project)) {
            natures.toggleNature(project);
            check(project);
        }
    }

    /** Also where projects are not built automatically, or that was interrupted. */
    private static void check(IProject project) {
        Job job =
                Job.create(
                        "Checking " + project.getName(),
                        (ICoreRunnable)
                                monitor ->
                                        project.build(
                                                IncrementalProjectBuilder.INCREMENTAL_BUILD,
                                                monitor));
        job.setRule(project.getWorkspace().getRuleFactory().buildRule());
        job.schedule();
    }
}
