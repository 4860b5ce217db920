// SPDX-License-Identifier: EPL-2.0
package journey.ide.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.text.TextSelection;
import org.eclipse.jface.text.hyperlink.IHyperlink;
import org.eclipse.jface.text.source.ICharacterPairMatcher;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.ltk.core.refactoring.CreateChangeOperation;
import org.eclipse.ltk.core.refactoring.PerformChangeOperation;
import org.eclipse.ltk.core.refactoring.Refactoring;
import org.eclipse.ltk.core.refactoring.RefactoringCore;
import org.eclipse.ltk.core.refactoring.RefactoringStatus;
import org.eclipse.ltk.core.refactoring.participants.ProcessorBasedRefactoring;
import org.eclipse.ltk.core.refactoring.resource.MoveResourcesDescriptor;
import org.eclipse.ltk.core.refactoring.resource.RenameResourceDescriptor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.xtext.findReferences.IReferenceFinder;
import org.eclipse.xtext.findReferences.TargetURIConverter;
import org.eclipse.xtext.resource.IReferenceDescription;
import org.eclipse.xtext.resource.impl.ResourceDescriptionsProvider;
import org.eclipse.xtext.ui.editor.XtextEditor;
import org.eclipse.xtext.ui.editor.hyperlinking.IHyperlinkHelper;
import org.eclipse.xtext.ui.editor.occurrences.IOccurrenceComputer;
import org.eclipse.xtext.ui.editor.utils.EditorUtils;
import org.eclipse.xtext.ui.refactoring.IRenameRefactoringProvider;
import org.eclipse.xtext.ui.refactoring.impl.AbstractRenameProcessor;
import org.eclipse.xtext.ui.refactoring.ui.IRenameContextFactory;
import org.eclipse.xtext.ui.refactoring.ui.IRenameElementContext;
import org.eclipse.xtext.ui.resource.IResourceSetProvider;
import org.eclipse.xtext.ui.testing.util.IResourcesSetupUtil;
import org.junit.jupiter.api.Test;

/** What the editor does for authors of a map. */
class EditingTest extends WorkbenchTest {

    private static final String PEOPLE =
            """
            // Who we make maps for.
            persona Commuter "Anna" {
                goal CatchTrain "Coffee before the 8:05"
            }
            team Shop "Shop floor"
            """;

    private static final String MAP =
            """
            import "shared/people.journey"

            journey Coffee "Morning coffee" {
                persona Commuter   // odd   blanks
                owner Shop
                stage Buy "Buys" {
                    goal "Coffee" serves Commuter.CatchTrain
                    touchpoint Order "Orders" for Commuter
                }
            }
            """;

    @Inject private IHyperlinkHelper links;
    @Inject private IRenameContextFactory renameContexts;
    @Inject private IRenameRefactoringProvider renames;
    @Inject private IOccurrenceComputer occurrences;
    @Inject private IReferenceFinder references;
    @Inject private TargetURIConverter targets;
    @Inject private IResourceSetProvider resourceSets;
    @Inject private ResourceDescriptionsProvider index;
    @Inject private ICharacterPairMatcher brackets;

    @Test
    void goesToDefinitionThroughImport() throws Exception {
        IProject project = twoFiles();
        XtextEditor editor = open(project.getFile("map.journey"));
        IHyperlink[] found =
                editor.getDocument()
                        .readOnly(
                                it ->
                                        links.createHyperlinksByOffset(
                                                it, MAP.indexOf("Shop"), true));
        assertEquals(1, found.length);
        found[0].open();
        runEvents();
        assertEquals("people.journey", page().getActiveEditor().getTitle());
        assertEquals(
                "Shop",
                ((ITextSelection)
                                EditorUtils.getActiveXtextEditor()
                                        .getSelectionProvider()
                                        .getSelection())
                        .getText());
    }

    @Test
    void renamesElementInAllFiles() throws Exception {
        IProject project = twoFiles();
        rename(project.getFile("shared/people.journey"), "Commuter", "Traveller");
        assertEquals(
                PEOPLE.replace("Commuter", "Traveller"), text(project, "shared/people.journey"));
        assertEquals(MAP.replace("Commuter", "Traveller"), text(project, "map.journey"));
    }

    @Test
    void keepsTheWayReferencesAreWritten() throws Exception {
        IProject project = twoFiles();
        rename(project.getFile("shared/people.journey"), "Commuter.CatchTrain", "BeOnTime");
        assertEquals(
                PEOPLE.replace("CatchTrain", "BeOnTime"), text(project, "shared/people.journey"));
        assertEquals(MAP.replace("CatchTrain", "BeOnTime"), text(project, "map.journey"));
    }

    private void rename(IFile file, String fragment, String newName) throws Exception {
        XtextEditor editor = open(file);
        URI uri =
                URI.createPlatformResourceURI(file.getFullPath().toString(), true)
                        .appendFragment(fragment);
        IRenameElementContext context =
                editor.getDocument()
                        .readOnly(
                                resource -> {
                                    EObject element = resource.getEObject(fragment);
                                    return renameContexts.createRenameElementContext(
                                            element, editor, null, resource);
                                });
        assertEquals(uri, context.getTargetElementURI());
        ProcessorBasedRefactoring refactoring = renames.getRenameRefactoring(context);
        ((AbstractRenameProcessor) refactoring.getProcessor()).setNewName(newName);
        perform(refactoring);
    }

    @Test
    void renamesFileInImports() throws Exception {
        IProject project = twoFiles();
        RenameResourceDescriptor rename =
                (RenameResourceDescriptor)
                        RefactoringCore.getRefactoringContribution(RenameResourceDescriptor.ID)
                                .createDescriptor();
        rename.setResourcePath(project.getFile("shared/people.journey").getFullPath());
        rename.setNewName("our people.journey");
        rename.setUpdateReferences(true);
        perform(rename.createRefactoring(new RefactoringStatus()));
        assertEquals(
                MAP.replace("shared/people.journey", "shared/our people.journey"),
                text(project, "map.journey"));
        assertEquals(List.of(), errors(project));
    }

    @Test
    void movesFileWithImports() throws Exception {
        IProject project = twoFiles();
        IResourcesSetupUtil.createFolder(project.getFullPath().append("maps/today"));
        MoveResourcesDescriptor move =
                (MoveResourcesDescriptor)
                        RefactoringCore.getRefactoringContribution(MoveResourcesDescriptor.ID)
                                .createDescriptor();
        move.setResourcesToMove(new IResource[] {project.getFile("map.journey")});
        move.setDestination(project.getFolder("maps/today"));
        move.setUpdateReferences(true);
        perform(move.createRefactoring(new RefactoringStatus()));
        assertEquals(
                MAP.replace("shared/people.journey", "../../shared/people.journey"),
                text(project, "maps/today/map.journey"));
        assertEquals(List.of(), errors(project));
    }

    private static List<String> errors(IProject project) throws Exception {
        return markers(project).stream().filter(it -> it.contains(" error ")).toList();
    }

    private void perform(Refactoring refactoring) throws Exception {
        RefactoringStatus status = refactoring.checkAllConditions(new NullProgressMonitor());
        assertTrue(!status.hasError(), status.toString());
        PerformChangeOperation operation =
                new PerformChangeOperation(new CreateChangeOperation(refactoring));
        ResourcesPlugin.getWorkspace().run(operation, new NullProgressMonitor());
        page().saveAllEditors(false);
        build();
    }

    private static IProject twoFiles() throws Exception {
        IProject project = project("maps");
        write(project, "shared/people.journey", PEOPLE);
        write(project, "map.journey", MAP);
        build();
        assertEquals(List.of(), errors(project));
        return project;
    }

    private static String text(IProject project, String path) throws Exception {
        return IResourcesSetupUtil.fileToString(project.getFile(path));
    }

    @Test
    void formatsAsTheCommandLineDoes() throws Exception {
        XtextEditor editor =
                open("// stays\njourney   Coffee  \"Coffee\" {\ncurrent // stays too\n}\n");
        ((ITextOperationTarget) editor.getInternalSourceViewer()).doOperation(ISourceViewer.FORMAT);
        assertEquals(
                "// stays\njourney Coffee \"Coffee\" {\n    current // stays too\n}\n",
                editor.getDocument().get());
    }

    @Test
    void closesBracesAndQuotes() throws Exception {
        XtextEditor editor = open("team Shop \"Shop\"\njourney Coffee ");
        editor.getInternalSourceViewer().setSelectedRange(editor.getDocument().getLength(), 0);
        type(editor, "\"Coffee\" {\n");
        assertEquals(
                "team Shop \"Shop\"\njourney Coffee \"Coffee\" {\n    \n}",
                editor.getDocument().get());
    }

    private static void type(XtextEditor editor, String keys) {
        for (char key : keys.toCharArray()) {
            Event event = new Event();
            event.doit = true;
            event.type = SWT.KeyDown;
            event.character = key;
            editor.getInternalSourceViewer().getTextWidget().notifyListeners(SWT.KeyDown, event);
        }
    }

    @Test
    void togglesComment() throws Exception {
        XtextEditor editor = open("team Shop \"Shop\"\n");
        editor.getInternalSourceViewer().setSelectedRange(0, 4);
        editor.getAction("ToggleComment").run();
        assertEquals("//team Shop \"Shop\"\n", editor.getDocument().get());
    }

    @Test
    void marksOccurrences() throws Exception {
        XtextEditor editor = open(twoFiles().getFile("map.journey"));
        Set<Integer> places = new TreeSet<>();
        occurrences
                .createAnnotationMap(
                        editor,
                        new TextSelection(editor.getDocument(), MAP.indexOf("Commuter"), 0),
                        SubMonitor.convert(null))
                .values()
                .forEach(position -> places.add(position.getOffset()));
        assertEquals(Set.of(MAP.indexOf("Commuter   //"), MAP.lastIndexOf("Commuter")), places);
    }

    @Test
    void findsReferencesInAllFiles() throws Exception {
        IProject project = twoFiles();
        URI target =
                URI.createPlatformResourceURI("/maps/shared/people.journey", true)
                        .appendFragment("Shop");
        List<String> found = new ArrayList<>();
        ResourceSet files = resourceSets.get(project);
        references.findAllReferences(
                targets.fromIterable(List.of(target)),
                null,
                index.getResourceDescriptions(files),
                new IReferenceFinder.Acceptor() {
                    @Override
                    public void accept(IReferenceDescription description) {
                        found.add(
                                description.getSourceEObjectUri().lastSegment()
                                        + " "
                                        + description.getSourceEObjectUri().fragment());
                    }

                    @Override
                    public void accept(
                            EObject source,
                            URI sourceUri,
                            EReference reference,
                            int position,
                            EObject targetOrProxy,
                            URI targetUri) {
                        found.add(sourceUri.toString());
                    }
                },
                new NullProgressMonitor());
        assertEquals(List.of("map.journey Coffee"), found);
    }

    @Test
    void matchesBrackets() throws Exception {
        XtextEditor editor = open(twoFiles().getFile("map.journey"));
        IRegion pair =
                brackets.match(
                        editor.getDocument(), MAP.indexOf("coffee\" {") + "coffee\" {".length());
        assertEquals(MAP.lastIndexOf("}"), pair.getOffset() + pair.getLength() - 1);
    }

    @Test
    void reportsWhileOneTypes() throws Exception {
        XtextEditor editor = open(twoFiles().getFile("map.journey"));
        settle(editor);
        editor.getDocument().replace(MAP.indexOf("Shop"), "Shop".length(), "Shap");
        await("an error", () -> annotations(editor, ".error") > 0);
        editor.getDocument().replace(MAP.indexOf("Shop"), "Shap".length(), "Shop");
        await("no error", () -> annotations(editor, ".error") == 0);
        assertEquals(MAP, editor.getDocument().get());
    }
}
