// SPDX-License-Identifier: EPL-2.0
package journey.ide.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import journey.ide.ExpectedDialog;
import org.eclipse.core.resources.ICommand;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IProjectDescription;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.resources.IWorkspaceDescription;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.text.TextSelection;
import org.eclipse.ltk.core.refactoring.CreateChangeOperation;
import org.eclipse.ltk.core.refactoring.PerformChangeOperation;
import org.eclipse.ltk.core.refactoring.RefactoringStatus;
import org.eclipse.ltk.core.refactoring.participants.ProcessorBasedRefactoring;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.xtext.resource.EObjectAtOffsetHelper;
import org.eclipse.xtext.ui.editor.XtextEditor;
import org.eclipse.xtext.ui.refactoring.IRenameRefactoringProvider;
import org.eclipse.xtext.ui.refactoring.impl.AbstractRenameProcessor;
import org.eclipse.xtext.ui.refactoring.ui.IRenameContextFactory;
import org.eclipse.xtext.ui.testing.util.IResourcesSetupUtil;
import org.junit.jupiter.api.Test;

/** Renaming with Alt+Shift+R on a reference changes all maps or nothing. */
class RenameTest extends WorkbenchTest {

    private static final String PEOPLE = "persona Commuter \"Anna\"\n";

    private static final String MAP =
            """
            import "people.journey"
            journey Coffee "Coffee" {
                persona Commuter
                stage Buy "Buys" {
                    touchpoint Order "Orders" for Commuter
                }
            }
            """;

    @Inject private EObjectAtOffsetHelper elements;
    @Inject private IRenameContextFactory contexts;
    @Inject private IRenameRefactoringProvider renames;

    @Test
    void changesDeclarationAndReferences() throws Exception {
        IProject project = twoFiles();
        ProcessorBasedRefactoring rename = renameFromReference(project);
        RefactoringStatus status = rename.checkAllConditions(new NullProgressMonitor());
        assertTrue(status.isOK(), status.toString());
        perform(rename);
        assertEquals(PEOPLE.replace("Commuter", "Traveller"), text(project, "people.journey"));
        assertEquals(MAP.replace("Commuter", "Traveller"), text(project, "map.journey"));
        XtextEditor editor = open(project.getFile("map.journey"));
        build();
        settle(editor);
        await("no error in the editor", () -> annotations(editor, ".error") == 0);
    }

    @Test
    void changesReferencesToWorkAndSystems() throws Exception {
        String map =
                """
                system Pos "Till system"
                journey Coffee "Coffee" {
                    stage Buy "Buys" {
                        touchpoint Order "Orders" {
                            backstage Prints "Prints the ticket" with Pos
                            support "Refills paper" with Pos after Prints
                        }
                    }
                }
                """;
        IProject project = project("maps");
        write(project, "map.journey", map);
        build();
        for (String name : List.of("Pos", "Prints")) {
            ProcessorBasedRefactoring rename =
                    rename(project, text(project, "map.journey").lastIndexOf(name), name + "New");
            assertTrue(rename.checkAllConditions(new NullProgressMonitor()).isOK());
            perform(rename);
            build();
        }
        assertEquals(
                map.replace("Pos", "PosNew")
                        .replace("Prints ", "PrintsNew ")
                        .replace("\"PrintsNew ", "\"Prints ")
                        .replace("Prints\n", "PrintsNew\n"),
                text(project, "map.journey"));
    }

    @Test
    void changesWhatIsSeenInASourceAndWhoReachesAMoment() throws Exception {
        String map =
                """
                source Till "Records" events { data "a.csv" answers Rate in "b" }
                metric Rate "Orders" rate { higher is better }
                journey Coffee "Coffee" {
                    stage Buy "Buys" {
                        step Order "Orders" {
                            seen in Till as "c"
                            measure Rate from Till reaching Cup within 1 day
                        }
                        step Cup "Takes it" { seen in Till as "d" }
                    }
                }
                """;
        IProject project = project("maps");
        write(project, "map.journey", map);
        build();
        for (String name : List.of("Till", "Cup", "Rate")) {
            ProcessorBasedRefactoring rename =
                    rename(project, text(project, "map.journey").lastIndexOf(name), name + "New");
            assertTrue(rename.checkAllConditions(new NullProgressMonitor()).isOK());
            perform(rename);
            build();
        }
        assertEquals(
                map.replace("Till", "TillNew").replace("Cup", "CupNew").replace("Rate", "RateNew"),
                text(project, "map.journey"));
    }

    @Test
    void refusesWithoutTheBuilder() throws Exception {
        IProject project = twoFiles();
        open(project.getFile("map.journey"));
        removeBuilder(project);
        assertEquals(
                "The project maps is not checked, so references in its maps are not known."
                        + " Open one of its maps, and then rename.",
                refusal(project));
    }

    @Test
    void refusesWhileAnotherProjectIsNotChecked() throws Exception {
        IProject project = twoFiles();
        IProject other = IResourcesSetupUtil.createProject("other");
        write(other, "map.journey", MAP.replace("people", "../maps/people"));
        assertEquals(
                "The project other is not checked, so references in its maps are not known."
                        + " Open one of its maps, and then rename.",
                refusal(project));
    }

    @Test
    void refusesWhileABuildIsToCome() throws Exception {
        IProject project = twoFiles();
        setAutoBuilding(false);
        try {
            overwrite(project.getFile("people.journey"), PEOPLE + "persona Driver \"Ben\"\n");
            assertEquals(
                    "References in maps/people.journey are not known yet."
                            + " Refresh and build its project, and then rename.",
                    refusal(project));
            IResourcesSetupUtil.fullBuild();
            assertTrue(initialStatus(project).isOK(), initialStatus(project).toString());
            write(project, "new.journey", MAP.replace("Coffee", "Tea"));
            assertEquals(
                    "References in maps/new.journey are not known yet."
                            + " Refresh and build its project, and then rename.",
                    refusal(project));
            IResourcesSetupUtil.fullBuild();
            assertTrue(initialStatus(project).isOK(), initialStatus(project).toString());
        } finally {
            setAutoBuilding(true);
        }
    }

    @Test
    void refusesWhileAProjectThatImportsIsClosed() throws Exception {
        IProject project = twoFiles();
        IProject other = project("other");
        write(other, "map.journey", MAP.replace("people", "../maps/people"));
        build();
        other.close(null);
        assertEquals(
                "The project other is closed, and its maps import some of maps."
                        + " Open it, and then rename.",
                refusal(project));
    }

    @Test
    void saysInADialogWhyItRefuses() throws Exception {
        IProject project = twoFiles();
        XtextEditor editor = open(project.getFile("map.journey"));
        removeBuilder(project);
        editor.selectAndReveal(MAP.indexOf("Commuter"), 0);
        List<String> said = new ArrayList<>();
        ExpectedDialog.answer(
                shell -> shell.getText().equals("Cannot rename element"),
                dialog ->
                        ExpectedDialog.controls(dialog, Label.class)
                                .map(Label::getText)
                                .forEach(said::add),
                () ->
                        PlatformUI.getWorkbench()
                                .getService(IHandlerService.class)
                                .executeCommand(
                                        "org.eclipse.xtext.ui.refactoring.RenameElement", null));
        assertTrue(
                said.stream().anyMatch(it -> it.contains("maps is not checked")), said::toString);
        assertEquals(MAP, editor.getDocument().get());
    }

    private static void perform(ProcessorBasedRefactoring rename) throws CoreException {
        ResourcesPlugin.getWorkspace()
                .run(
                        new PerformChangeOperation(new CreateChangeOperation(rename)),
                        new NullProgressMonitor());
        page().saveAllEditors(false);
    }

    private String refusal(IProject project) throws Exception {
        RefactoringStatus status = initialStatus(project);
        assertTrue(status.hasFatalError(), status.toString());
        return status.getMessageMatchingSeverity(RefactoringStatus.FATAL);
    }

    private RefactoringStatus initialStatus(IProject project) throws Exception {
        return renameFromReference(project).checkInitialConditions(new NullProgressMonitor());
    }

    private ProcessorBasedRefactoring renameFromReference(IProject project) throws Exception {
        return rename(project, MAP.lastIndexOf("Commuter"), "Traveller");
    }

    private ProcessorBasedRefactoring rename(IProject project, int place, String name)
            throws Exception {
        XtextEditor editor = open(project.getFile("map.journey"));
        ProcessorBasedRefactoring rename =
                editor.getDocument()
                        .readOnly(
                                resource ->
                                        renames.getRenameRefactoring(
                                                contexts.createRenameElementContext(
                                                        elements.resolveElementAt(resource, place),
                                                        editor,
                                                        new TextSelection(place, 0),
                                                        resource)));
        ((AbstractRenameProcessor) rename.getProcessor()).setNewName(name);
        return rename;
    }

    private static IProject twoFiles() throws Exception {
        IProject project = project("maps");
        write(project, "people.journey", PEOPLE);
        write(project, "map.journey", MAP);
        build();
        return project;
    }

    private static void removeBuilder(IProject project) throws CoreException {
        IProjectDescription description = project.getDescription();
        description.setBuildSpec(new ICommand[0]);
        project.setDescription(description, null);
    }

    private static void setAutoBuilding(boolean automatic) throws CoreException {
        IWorkspace workspace = ResourcesPlugin.getWorkspace();
        IWorkspaceDescription description = workspace.getDescription();
        description.setAutoBuilding(automatic);
        workspace.setDescription(description);
    }

    private static String text(IProject project, String path) throws Exception {
        IFile file = project.getFile(path);
        return IResourcesSetupUtil.fileToString(file);
    }
}
