// SPDX-License-Identifier: EPL-2.0
package journey.ide.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import journey.dsl.ui.project.CheckedProjects;
import org.eclipse.core.resources.ICommand;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IProjectDescription;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
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
        IProject project = project("half");
        IFile map = write(project, "map.journey", "journey Coffee \"Coffee\"\n");
        halve(project);
        assertEquals(0, markersOf(map));
        open(map);
        await("a marker", () -> markersOf(map) > 0);
        assertTrue(CheckedProjects.isChecked(project));
    }

    @Test
    void repairsProjectOfOlderVersionWhenItIsOpened() throws Exception {
        IProject project = project("half");
        IFile map = write(project, "map.journey", "journey Coffee \"Coffee\"\n");
        halve(project);
        assertEquals(0, markersOf(map));
        project.close(null);
        project.open(null);
        await("a marker", () -> markersOf(map) > 0);
        assertTrue(CheckedProjects.isChecked(project));
    }

    /** Projects are repaired one after the other, in the order in which they are opened. */
    @Test
    void leavesProjectsWithoutMapsAlone() throws Exception {
        IProject without = project("without");
        IProject with = project("with");
        write(with, "map.journey", "journey Coffee \"Coffee\"\n");
        for (IProject project : List.of(without, with)) {
            halve(project);
            project.close(null);
            project.open(null);
        }
        await("the repair of the other project", () -> CheckedProjects.isChecked(with));
        assertFalse(CheckedProjects.isChecked(without));
    }

    /** Leaves a project with the nature, without the builder and its findings: as it once was. */
    private static void halve(IProject project) throws CoreException {
        build();
        IProjectDescription description = project.getDescription();
        description.setBuildSpec(new ICommand[0]);
        project.setDescription(description, null);
        project.deleteMarkers(null, true, IResource.DEPTH_INFINITE);
        assertTrue(XtextProjectHelper.hasNature(project));
        assertFalse(CheckedProjects.isChecked(project));
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

    private static int markersOf(IFile file) {
        try {
            return markers(file).size();
        } catch (CoreException e) {
            throw new IllegalStateException(e);
        }
    }
}
