// SPDX-License-Identifier: EPL-2.0
package journey.ide.diagram;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.operations.OperationHistoryFactory;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.Label;
import org.eclipse.emf.workspace.IWorkspaceCommandStack;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.sirius.diagram.DDiagramElement;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.xtext.ui.editor.validation.XtextAnnotation;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the checks find in the text stands on the shapes, and can be fixed there. */
class FindingsTest {

    private final DiagramFixture fixture = new DiagramFixture();

    @BeforeEach
    void open() throws CoreException {
        fixture.open(DiagramFixture.MAP);
    }

    @AfterEach
    void close() throws CoreException {
        fixture.close();
        fixture.assertNothingWasLogged();
    }

    @Test
    void showsOnShapesWhatTheEditorMarks() {
        fixture.type(DiagramFixture.MAP + "// The editor checks what is typed.\n");

        // Both follow what is typed one after the other, and the editor mark by mark.
        DiagramFixture.waitFor(() -> has("Orders") && markedOnParts().equals(shown()));
    }

    @Test
    void followsTyping() {
        DiagramFixture.waitFor(() -> has("has no team that owns it"));

        fixture.type(DiagramFixture.MAP.replace("via Shop key", "via Shop by Crew key"));

        DiagramFixture.waitFor(() -> isGone("has no team that owns it"));
    }

    @Test
    void followsTheSettings() throws CoreException {
        DiagramFixture.waitFor(() -> has("has no team that owns it"));

        fixture.project()
                .getFile("journey.yaml")
                .create(
                        DiagramFixture.bytes("severity:\n  touchpoint-without-team: off\n"),
                        true,
                        new NullProgressMonitor());

        DiagramFixture.waitFor(() -> isGone("has no team that owns it"));
    }

    @Test
    void fixesInTheTextFromTheMenuOfAShape() throws ExecutionException {
        DiagramFixture.waitFor(() -> has("has no team that owns it"));
        DDiagramElement order = fixture.shape("Moment", "Orders");
        DiagramFixture.page().activate(fixture.diagramEditor());
        fixture.viewer().select(fixture.part(order));
        DiagramFixture.settle();

        List<String> offered = new ArrayList<>();
        run("Fix: ", offered);
        DiagramFixture.waitFor(() -> !fixture.text().equals(DiagramFixture.MAP));
        DiagramFixture.waitFor(() -> isGone("has no team that owns it"));
        assertEquals(
                DiagramFixture.MAP.replace("via Shop key", "via Shop key by TODO"), fixture.text());
        OperationHistoryFactory.getOperationHistory()
                .undo(
                        ((IWorkspaceCommandStack)
                                        fixture.session()
                                                .getTransactionalEditingDomain()
                                                .getCommandStack())
                                .getDefaultUndoContext(),
                        new NullProgressMonitor(),
                        null);
        assertEquals(DiagramFixture.MAP, fixture.text());
        assertTrue(offered.stream().anyMatch(it -> it.startsWith("Ignore ")), offered.toString());
        assertTrue(
                offered.stream().anyMatch(it -> it.startsWith("Open explanation")),
                offered.toString());
    }

    private void run(String title, List<String> offered) {
        Menu menu =
                fixture.viewer().getContextMenu().createContextMenu(fixture.viewer().getControl());
        menu.notifyListeners(SWT.Show, new Event());
        for (MenuItem item : menu.getItems()) {
            offered.add(item.getText());
        }
        Stream.of(menu.getItems())
                .filter(item -> item.getText().startsWith(title))
                .findFirst()
                .orElseThrow(() -> new AssertionError("Only " + offered))
                .notifyListeners(SWT.Selection, new Event());
        menu.notifyListeners(SWT.Hide, new Event());
    }

    private boolean has(String words) {
        return tooltips().stream().anyMatch(it -> it.contains(words));
    }

    /** Other findings stay, so an empty diagram does not count. */
    private boolean isGone(String words) {
        return !tooltips().isEmpty() && !has(words);
    }

    private Set<String> shown() {
        return Set.copyOf(tooltips());
    }

    private Set<String> markedOnParts() {
        return marked().stream().filter(FindingsTest::isAboutAPart).collect(toSet());
    }

    /** What the editor of the text marks just now. */
    private Set<String> marked() {
        Set<String> messages = new HashSet<>();
        fixture.textEditor()
                .getDocumentProvider()
                .getAnnotationModel(fixture.textEditor().getEditorInput())
                .getAnnotationIterator()
                .forEachRemaining(
                        annotation -> {
                            if (annotation instanceof XtextAnnotation) {
                                messages.add(annotation.getText());
                            }
                        });
        return messages;
    }

    /** Tells a finding on something with a shape from one on the journey or beside it. */
    private static boolean isAboutAPart(String message) {
        return Stream.of("Stage ", "Touchpoint ", "Step ", "Pain ").anyMatch(message::startsWith);
    }

    /** The lines in tooltips of icons, which is what decorations are. */
    private List<String> tooltips() {
        List<String> lines = new ArrayList<>();
        collect(((GraphicalEditPart) fixture.viewer().getRootEditPart()).getFigure(), lines);
        return lines;
    }

    private static void collect(IFigure figure, List<String> lines) {
        if (figure.getToolTip() instanceof Label label
                && figure.getClass().getName().contains("Tooltip")) {
            lines.addAll(label.getText().lines().toList());
        }
        for (IFigure child : figure.getChildren()) {
            collect(child, lines);
        }
    }
}
