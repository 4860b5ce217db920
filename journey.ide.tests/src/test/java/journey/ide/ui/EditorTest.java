// SPDX-License-Identifier: EPL-2.0
package journey.ide.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import journey.dsl.ui.project.CheckedProjects;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IProjectDescription;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.xtext.ui.XtextProjectHelper;
import org.eclipse.xtext.ui.editor.XtextEditor;
import org.eclipse.xtext.ui.testing.util.IResourcesSetupUtil;
import org.junit.jupiter.api.Test;

class EditorTest extends WorkbenchTest {

    @Test
    void opensMap() throws Exception {
        IFile map = example("coffee-shop").getFile("coffee-shop.journey");
        XtextEditor editor = open(map);
        assertEquals("journey.dsl.Journey", editor.getLanguageName());
        assertFalse(editor.isDirty());
    }

    @Test
    void hasProjectOfOpenedMapChecked() throws Exception {
        IProject project = IResourcesSetupUtil.createProject("plain");
        IFile map = write(project, "map.journey", "journey Coffee \"Coffee\"\n");
        open(map);
        await("a marker", () -> markersOf(map) > 0);
        assertTrue(CheckedProjects.isChecked(project));
    }

    @Test
    void repairsProjectOfOlderVersionWhenItsMapIsOpened() throws Exception {
        IProject project = halfProject();
        IFile map = write(project, "map.journey", "journey Coffee \"Coffee\"\n");
        assertEquals(0, markersOf(map));
        open(map);
        await("a marker", () -> markersOf(map) > 0);
        assertTrue(CheckedProjects.isChecked(project));
    }

    @Test
    void repairsProjectOfOlderVersionWhenItIsOpened() throws Exception {
        IProject project = halfProject();
        IFile map = write(project, "map.journey", "journey Coffee \"Coffee\"\n");
        project.close(null);
        project.open(null);
        await("a marker", () -> markersOf(map) > 0);
        assertTrue(CheckedProjects.isChecked(project));
    }

    @Test
    void leavesProjectsWithoutMapsAlone() throws Exception {
        IProject project = halfProject();
        project.close(null);
        project.open(null);
        Job.getJobManager().join(ResourcesPlugin.FAMILY_AUTO_BUILD, null);
        ResourcesPlugin.getWorkspace().run(monitor -> {}, null); // the repair has had its turn
        assertFalse(CheckedProjects.isChecked(project));
    }

    /** With the nature and without the builder, as the wizard once made it. */
    private static IProject halfProject() throws CoreException {
        IWorkspace workspace = ResourcesPlugin.getWorkspace();
        IProject project = workspace.getRoot().getProject("half");
        IProjectDescription description = workspace.newProjectDescription(project.getName());
        description.setNatureIds(new String[] {XtextProjectHelper.NATURE_ID});
        project.create(description, null);
        project.open(null);
        assertFalse(CheckedProjects.isChecked(project));
        return project;
    }

    @Test
    void followsSettingsOfProject() throws Exception {
        IProject project = project("maps");
        IFile map = write(project, "map.journey", "journey Coffee \"Coffee\" { current }\n");
        IFile settings = write(project, "journey.yaml", "severity:\n  evidence: off\n");
        build();
        XtextEditor editor = open(map);
        editor.getDocument().replace(0, 0, "// typed\n");
        await(
                "a warning of what is typed",
                () -> annotations(editor, "xtext.ui.editor.warning") > 0);
        overwrite(settings, "severity:\n  completeness: off\n  evidence: off\n");
        build();
        await("no warning", () -> annotations(editor, ".warning") == 0);
    }

    @Test
    void followsChangesInOtherEditor() throws Exception {
        IProject project = project("maps");
        IFile people = write(project, "people.journey", "team Shop \"Shop floor\"\n");
        IFile map =
                write(
                        project,
                        "map.journey",
                        "import \"people.journey\"\njourney Coffee \"Coffee\" { owner Shop }\n");
        build();
        XtextEditor editor = open(map);
        XtextEditor other = open(people);
        other.getDocument().replace("team ".length(), "Shop".length(), "Shap");
        await("an error", () -> annotations(editor, ".error") > 0);
        other.getDocument().replace("team ".length(), "Shap".length(), "Shop");
        await("no error", () -> annotations(editor, ".error") == 0);
    }

    private static int annotations(XtextEditor editor, String type) {
        var annotations = editor.getInternalSourceViewer().getAnnotationModel();
        int count = 0;
        for (var all = annotations.getAnnotationIterator(); all.hasNext(); ) {
            var annotation = all.next();
            if (annotation.getType().endsWith(type) && !annotation.isMarkedDeleted()) {
                count++;
            }
        }
        return count;
    }

    private static int markersOf(IFile file) {
        try {
            return markers(file).size();
        } catch (CoreException e) {
            throw new IllegalStateException(e);
        }
    }
}
