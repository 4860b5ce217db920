// SPDX-License-Identifier: EPL-2.0
package journey.ide.diagram;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import journey.diagram.open.JourneyDiagrams;
import journey.diagram.services.SourceText;
import journey.dsl.ui.project.CheckedProjects;
import journey.model.Journey;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.transaction.RecordingCommand;
import org.eclipse.emf.transaction.TransactionalEditingDomain;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.gmf.runtime.diagram.ui.editparts.IGraphicalEditPart;
import org.eclipse.gmf.runtime.diagram.ui.parts.IDiagramWorkbenchPart;
import org.eclipse.sirius.business.api.session.Session;
import org.eclipse.sirius.business.api.session.SessionManager;
import org.eclipse.sirius.diagram.DDiagramElement;
import org.eclipse.sirius.diagram.DNode;
import org.eclipse.sirius.diagram.DSemanticDiagram;
import org.eclipse.sirius.diagram.Square;
import org.eclipse.sirius.ui.business.api.dialect.DialectEditor;
import org.eclipse.sirius.ui.business.api.session.IEditingSession;
import org.eclipse.sirius.ui.business.api.session.SessionUIManager;
import org.eclipse.sirius.viewpoint.RGBValues;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.ide.IDE;
import org.eclipse.xtext.ui.editor.XtextEditor;

/** A project with one map, its text editor and its diagram, in a running workbench. */
final class DiagramFixture {

    /** A map with a comment and blank lines at places that no tool may touch. */
    static final String MAP =
            """
            // Kept: the licence of this map.
            persona Anna "Anna" { segment "Commuters" }
            channel Shop "Shop" offline
            channel App "App" online
            team Crew "Crew"

            metric Nps "Recommend" nps

            journey Coffee "Coffee" {
                current
                persona Anna

                stage Find "Finds the shop" {
                    touchpoint Sign   "Sees the sign" via Shop by Crew // kept
                    step Asks "Asks a friend"
                }


                stage Buy "Buys" {
                    touchpoint Order "Orders" via Shop key {
                        emotion -2 "in a hurry"
                        pain Queue "Long queue" high
                        opportunity Ahead "Order ahead" resolves Queue
                    }
                }
            }
            """;

    /** What reads texts, saves diagrams and builds; the second is the family of SaveSessionJob. */
    private static final Object[] JOBS = {
        SourceText.READING, "org.eclipse.sirius.saveSessionJob", ResourcesPlugin.FAMILY_AUTO_BUILD
    };

    /** Longer than the timers of the product, which are no jobs. In nanoseconds. */
    private static final long QUIET = 300_000_000;

    /** What one event asks for in a later one, some times over. */
    private static final int TURNS = 5;

    /** What takes longer fails, also when both cores are busy. In nanoseconds. */
    private static final long PATIENCE = 60_000_000_000L;

    private final DiagramLog log = new DiagramLog();
    private IProject project;
    private IFile file;
    private Session session;
    private DialectEditor diagram;

    void open(String text) throws CoreException {
        log.open();
        project = ResourcesPlugin.getWorkspace().getRoot().getProject("maps");
        CheckedProjects.create(project, null, new NullProgressMonitor());
        file = project.getFile("coffee.journey");
        file.create(bytes(text), true, new NullProgressMonitor());
        reopen(file);
    }

    /** Closes all editors and the session, as if the workbench had just been started. */
    void closeSession() {
        page().closeAllEditors(false);
        settle();
        IEditingSession editing = SessionUIManager.INSTANCE.getUISession(session);
        if (editing != null) {
            editing.close();
            SessionUIManager.INSTANCE.remove(editing);
        }
        session.close(new NullProgressMonitor());
        session = null;
        diagram = null;
        settle();
        assertNoSessionIsOpen();
    }

    static void assertNoSessionIsOpen() {
        assertTrue(SessionManager.INSTANCE.getSessions().isEmpty(), "A session is still open");
    }

    /** Opens the text and the diagram of a file, as they were left before. */
    void reopen(IFile map) throws CoreException {
        file = map;
        IDE.openEditor(page(), file);
        openDiagram();
        session = JourneyDiagrams.session(file, new NullProgressMonitor());
        diagram = (DialectEditor) page().getActiveEditor();
        settle();
    }

    /** As the menus and the toolbar do. */
    private static void openDiagram() {
        try {
            PlatformUI.getWorkbench()
                    .getService(IHandlerService.class)
                    .executeCommand("journey.diagram.open", null);
        } catch (CommandException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What is in the file of the diagrams. */
    String diagramsFile() {
        try {
            return read(project.getFile("representations.aird"));
        } catch (CoreException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    void writeDiagramsFile(String content) throws CoreException {
        project.getFile("representations.aird")
                .setContents(bytes(content), true, false, new NullProgressMonitor());
    }

    /** Closes everything; a session that stays open is a leak. */
    void close() throws CoreException {
        page().closeAllEditors(false);
        settle();
        project.delete(true, true, new NullProgressMonitor());
        settle();
        log.close();
        assertNoSessionIsOpen();
    }

    void assertNothingWasLogged() {
        log.assertIsEmpty();
    }

    IFile file() {
        return file;
    }

    IProject project() {
        return project;
    }

    Session session() {
        return session;
    }

    DialectEditor diagramEditor() {
        return diagram;
    }

    DSemanticDiagram diagram() {
        return (DSemanticDiagram) diagram.getRepresentation();
    }

    Journey journey() {
        return JourneyDiagrams.journeys(session, file).get(0);
    }

    XtextEditor textEditor() {
        return (XtextEditor) page().findEditor(new org.eclipse.ui.part.FileEditorInput(file));
    }

    String text() {
        return textEditor().getDocument().get();
    }

    /** Types as a user does: the whole text at once, without a save. */
    void type(String text) {
        textEditor().getDocument().set(text);
    }

    /** Sets the colour of a shape as a user does, by a change that can be undone. */
    void paint(DNode shape, RGBValues colour) {
        TransactionalEditingDomain domain = session.getTransactionalEditingDomain();
        domain.getCommandStack()
                .execute(
                        new RecordingCommand(domain) {
                            @Override
                            protected void doExecute() {
                                ((Square) shape.getStyle()).setColor(colour);
                                shape.getStyle().getCustomFeatures().add("color");
                            }
                        });
    }

    /** Waits until the diagram has a shape of a mapping with a label. */
    DDiagramElement waitForShape(String mapping, String label) {
        waitFor(() -> shape(mapping, label) != null);
        return shape(mapping, label);
    }

    /** The shape of a mapping with a label; null when there is none. */
    DDiagramElement shape(String mapping, String label) {
        return diagram().getDiagramElements().stream()
                .filter(shape -> shape.getMapping().getName().equals(mapping))
                .filter(shape -> label.equals(shape.getName()))
                .findFirst()
                .orElse(null);
    }

    List<String> labels(String mapping) {
        return diagram().getDiagramElements().stream()
                .filter(shape -> shape.getMapping().getName().equals(mapping))
                .map(DDiagramElement::getName)
                .toList();
    }

    GraphicalViewer viewer() {
        return ((IDiagramWorkbenchPart) diagram).getDiagramGraphicalViewer();
    }

    /** What draws a shape: not its label. */
    IGraphicalEditPart part(DDiagramElement shape) {
        Stream<?> parts = viewer().getEditPartRegistry().values().stream();
        return parts.filter(IGraphicalEditPart.class::isInstance)
                .map(IGraphicalEditPart.class::cast)
                .filter(part -> part.resolveSemanticElement() == shape)
                .filter(
                        part ->
                                !(part.getParent() instanceof IGraphicalEditPart parent)
                                        || parent.resolveSemanticElement() != shape)
                .findFirst()
                .orElseThrow();
    }

    /** The element of the only selected shape; null when there is none. */
    EObject selectedElement() {
        return selectedShape() == null ? null : selectedShape().getTarget();
    }

    /** The only selected shape; null when there is none. */
    DDiagramElement selectedShape() {
        return viewer().getSelectedEditParts().size() == 1
                        && viewer().getSelectedEditParts().get(0) instanceof IGraphicalEditPart part
                        && part.resolveSemanticElement() instanceof DDiagramElement shape
                ? shape
                : null;
    }

    static EObject element(DDiagramElement shape) {
        return shape.getTarget();
    }

    static IWorkbenchPage page() {
        return PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
    }

    static ByteArrayInputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    static String read(IFile file) throws CoreException, IOException {
        return new String(file.getContents(true).readAllBytes(), StandardCharsets.UTF_8);
    }

    /** Lets everything happen that is under way: in jobs, and in the queue of the display. */
    static void settle() {
        long end = System.nanoTime() + PATIENCE;
        long busy = System.nanoTime();
        for (int turns = 0; turns < TURNS || System.nanoTime() - busy < QUIET; turns++) {
            runQueue();
            if (!jobsUnderWay().isEmpty()) {
                busy = System.nanoTime();
                turns = 0;
            }
            assertTrue(busy < end, () -> "Still under way: " + jobsUnderWay());
        }
    }

    /** Runs all that waits for the display now; what it asks for comes with the next turn. */
    private static void runQueue() {
        boolean[] isRun = {false};
        Display.getCurrent().asyncExec(() -> isRun[0] = true);
        while (!isRun[0]) {
            pump();
        }
        pump();
    }

    private static List<Job> jobsUnderWay() {
        return Stream.of(JOBS)
                .flatMap(family -> Stream.of(Job.getJobManager().find(family)))
                .toList();
    }

    static void waitFor(BooleanSupplier condition) {
        long end = System.nanoTime() + PATIENCE;
        while (!condition.getAsBoolean()) {
            assertTrue(System.nanoTime() < end, "This takes too long");
            pump();
        }
    }

    private static void pump() {
        if (!Display.getCurrent().readAndDispatch()) {
            try {
                Thread.sleep(5);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
