// SPDX-License-Identifier: EPL-2.0
package journey.ide.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import journey.dsl.ui.perspective.JourneyPerspective;
import journey.dsl.ui.wizard.NewMapWizard;
import journey.dsl.ui.wizard.NewProjectWizard;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.INewWizard;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.dialogs.WizardNewFileCreationPage;
import org.eclipse.ui.navigator.resources.ProjectExplorer;
import org.eclipse.xtext.ui.XtextProjectHelper;
import org.eclipse.xtext.ui.testing.util.IResourcesSetupUtil;
import org.junit.jupiter.api.Test;

class WizardTest extends WorkbenchTest {

    @Inject private NewProjectWizard projects;
    @Inject private NewMapWizard maps;

    @Test
    void makesProjectWithFirstMap() throws Exception {
        WizardDialog dialog = open(projects, StructuredSelection.EMPTY);
        find(dialog.getShell(), Text.class).setText("bank");
        finish(projects, dialog);
        IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject("bank");
        assertTrue(project.getFile("journey.yaml").exists());
        assertIsChecked(project);
        assertEquals(List.of(), markers(project), "a first map is without fault");
        assertFindsFaults(project.getFile("first-map.journey"));
        assertEquals("first-map.journey", page().getActiveEditor().getTitle());
    }

    @Test
    void makesProjectAfterExample() throws Exception {
        WizardDialog dialog = open(projects, StructuredSelection.EMPTY);
        find(dialog.getShell(), Text.class).setText("telecom");
        dialog.showPage(projects.getPages()[1]);
        var list =
                find(
                        (Composite) projects.getPages()[1].getControl(),
                        org.eclipse.swt.widgets.List.class);
        assertEquals(
                List.of(
                        "A first map, to be replaced by your own",
                        "Example: Coffee shop",
                        "Example: Hospital visit",
                        "Example: Online grocery",
                        "Example: Public benefit",
                        "Example: Software purchase",
                        "Example: Telecom onboarding"),
                Arrays.asList(list.getItems()));
        list.select(6);
        list.notifyListeners(SWT.Selection, null);
        finish(projects, dialog);
        IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject("telecom");
        assertTrue(project.getFile("shared/personas.journey").exists());
        assertIsChecked(project);
        assertEquals(
                List.of(
                        "info assumed-persona",
                        "info expectation-gap-without-action",
                        "info touchpoint-without-backstage",
                        "warning small-sample",
                        "warning target-missed"),
                markers(project).stream()
                        .map(it -> it.substring(it.indexOf(' ') + 1))
                        .distinct()
                        .sorted()
                        .toList());
    }

    @Test
    void makesMap() throws Exception {
        IProject project = project("maps");
        WizardDialog dialog = open(maps, new StructuredSelection(project));
        ((WizardNewFileCreationPage) maps.getPages()[0]).setFileName("coffee");
        finish(maps, dialog);
        assertTrue(project.getFile("coffee.journey").exists());
        assertEquals(List.of(), markers(project), "a new map is without fault");
        assertFindsFaults(project.getFile("coffee.journey"));
    }

    /** No findings may also mean that nobody looks for them. */
    private static void assertFindsFaults(IFile map) throws Exception {
        overwrite(map, "team Shop \"Shop\"\nteam Shop \"Shop\"\n");
        build();
        assertTrue(
                markers(map).stream().anyMatch(it -> it.contains(" error ")),
                "two teams of one name are found");
    }

    private static void assertIsChecked(IProject project) throws Exception {
        String description = IResourcesSetupUtil.fileToString(project.getFile(".project"));
        String text = description.replaceAll("\\s+", "");
        assertTrue(text.contains("<name>" + XtextProjectHelper.BUILDER_ID + "</name>"), text);
        assertTrue(text.contains("<nature>" + XtextProjectHelper.NATURE_ID + "</nature>"), text);
    }

    @Test
    void perspectiveShowsFilesOutlineProblemsAndProperties() throws Exception {
        var registry = PlatformUI.getWorkbench().getPerspectiveRegistry();
        var before = page().getPerspective();
        page().setPerspective(registry.findPerspectiveWithId(JourneyPerspective.ID));
        runEvents();
        for (String view :
                List.of(
                        ProjectExplorer.VIEW_ID,
                        IPageLayout.ID_OUTLINE,
                        IPageLayout.ID_PROBLEM_VIEW,
                        IPageLayout.ID_PROP_SHEET)) {
            assertNotNull(page().findViewReference(view), view);
        }
        page().closePerspective(page().getPerspective(), false, false);
        page().setPerspective(before);
    }

    private static WizardDialog open(INewWizard wizard, StructuredSelection selection) {
        wizard.init(PlatformUI.getWorkbench(), selection);
        WizardDialog dialog =
                new WizardDialog(
                        PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell(), wizard);
        dialog.setBlockOnOpen(false);
        dialog.open();
        runEvents();
        return dialog;
    }

    private static void finish(INewWizard wizard, WizardDialog dialog) {
        assertTrue(wizard.canFinish());
        assertTrue(wizard.performFinish());
        dialog.close();
        runEvents();
        build();
    }

    private static <T extends Control> T find(Composite parent, Class<T> type) {
        return all(parent, type).get(0);
    }

    private static <T extends Control> List<T> all(Composite parent, Class<T> type) {
        return Arrays.stream(parent.getChildren())
                .flatMap(
                        child ->
                                type.isInstance(child)
                                        ? Stream.of(type.cast(child))
                                        : child instanceof Composite composite
                                                ? all(composite, type).stream()
                                                : Stream.<T>empty())
                .toList();
    }
}
