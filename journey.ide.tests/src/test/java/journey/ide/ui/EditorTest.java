// SPDX-License-Identifier: EPL-2.0
package journey.ide.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
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
        assertTrue(project.hasNature(XtextProjectHelper.NATURE_ID));
        await("a marker", () -> markersOf(map) > 0);
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
