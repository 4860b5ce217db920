// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ui.perspective;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.eclipse.ui.navigator.resources.ProjectExplorer;

/**
 * Files on the left, the outline on the right, problems and properties below. Text and diagram
 * share the middle.
 */
public class JourneyPerspective implements IPerspectiveFactory {

    /** The id in plugin.xml. */
    public static final String ID = "journey.dsl.ui.perspective";

    @Override
    public void createInitialLayout(IPageLayout layout) {
        String middle = layout.getEditorArea();
        layout.addView(ProjectExplorer.VIEW_ID, IPageLayout.LEFT, 0.2f, middle);
        layout.addView(IPageLayout.ID_OUTLINE, IPageLayout.RIGHT, 0.75f, middle);
        IFolderLayout below =
                layout.createFolder("journey.below", IPageLayout.BOTTOM, 0.75f, middle);
        below.addView(IPageLayout.ID_PROBLEM_VIEW);
        below.addView(IPageLayout.ID_PROP_SHEET);
        layout.addNewWizardShortcut("journey.dsl.ui.newProject");
        layout.addNewWizardShortcut("journey.dsl.ui.newMap");
        layout.addNewWizardShortcut("org.eclipse.ui.wizards.new.folder");
        layout.addShowViewShortcut(ProjectExplorer.VIEW_ID);
        layout.addShowViewShortcut(IPageLayout.ID_OUTLINE);
        layout.addShowViewShortcut(IPageLayout.ID_PROBLEM_VIEW);
        layout.addShowViewShortcut(IPageLayout.ID_PROP_SHEET);
    }
}
