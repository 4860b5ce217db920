// SPDX-License-Identifier: EPL-2.0
package journey.ide.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
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

    private static int markersOf(IFile file) {
        try {
            return markers(file).size();
        } catch (org.eclipse.core.runtime.CoreException e) {
            throw new IllegalStateException(e);
        }
    }
}
