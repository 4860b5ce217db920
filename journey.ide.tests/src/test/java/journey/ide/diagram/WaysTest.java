// SPDX-License-Identifier: EPL-2.0
package journey.ide.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import journey.dsl.summary.Labels;
import journey.model.Persona;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.ConnectionEditPart;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.requests.ReconnectRequest;
import org.eclipse.gmf.runtime.diagram.ui.editparts.IGraphicalEditPart;
import org.eclipse.sirius.diagram.DDiagramElement;
import org.eclipse.sirius.diagram.DEdge;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The ways of a journey in its map: as edges, and as what stands beside them. */
class WaysTest {

    private static final String MAP =
            """
            persona Anna "Anna" { segment "Commuters" }
            persona Ben "Ben" { segment "Students" }

            journey Coffee "Coffee" {
                current
                persona Anna, Ben

                stage Buy "Buys" {
                    step Order "Orders" {
                        ends "too late" for Ben
                        choice "Is there time?" {
                            leads to Sits "yes" usual
                            leads to Walks "no" for Anna
                        }
                    }
                    step Walks "Walks on" aside {
                        joins Leaves
                    }
                    step Sits "Sits down"
                    step Leaves "Leaves"
                }
            }
            """;

    private final DiagramFixture fixture = new DiagramFixture();
    private final DiagramTools tools = new DiagramTools(fixture);

    @BeforeEach
    void open() throws CoreException {
        fixture.open(MAP);
        DiagramFixture.settle();
    }

    @AfterEach
    void close() throws CoreException {
        fixture.close();
        fixture.assertNothingWasLogged();
    }

    @Test
    void drawsEachWayAsAnEdge() {
        assertEquals(
                List.of(
                        "Branch: Choice Is there time? -> Moment Sits down",
                        "Branch: Choice Is there time? -> Moment Walks on",
                        "Ends: Moment Orders -> Ending too late",
                        "Join: Moment Walks on -> Moment Leaves",
                        "NextMoment: Moment Leaves -> End Leaves",
                        "NextMoment: Moment Sits down -> Moment Leaves",
                        "NextMoment: Start Orders -> Moment Orders"),
                ways());
        assertEquals(List.of("Is there time?"), fixture.labels("Choice"));
        assertEquals(List.of("too late for Ben"), fixture.labels("Ending"));
        assertEquals(List.of("yes", "no for Anna"), fixture.labels("WayReason"));
    }

    @Test
    void nothingLiesOverAnythingElse() {
        List<Rectangle> shapes =
                Stream.of("Moment", "Choice", "Ending", "WayReason")
                        .flatMap(mapping -> shapes(mapping))
                        .map(shape -> fixture.part(shape).getFigure().getBounds().getCopy())
                        .toList();
        for (int i = 0; i < shapes.size(); i++) {
            for (int j = i + 1; j < shapes.size(); j++) {
                Rectangle one = shapes.get(i);
                Rectangle other = shapes.get(j);
                assertFalse(one.getShrinked(2, 2).intersects(other), one + " on " + other);
            }
        }
        Rectangle stage = bounds(fixture.shape("Stage", "Buys"));
        shapes.forEach(shape -> assertTrue(stage.contains(shape), shape + " not in " + stage));
    }

    @Test
    void drawsNoWaysWhereEachMomentLeadsToTheNext() {
        fixture.type(MAP.replaceAll("(?s)        step Order.*?aside \\{.*?\n        \\}\n", ""));
        DiagramFixture.settle();

        assertEquals(List.of("Sits down", "Leaves"), fixture.labels("Moment"));
        assertEquals(List.of(), edges("").map(WaysTest::words).toList());
    }

    @Test
    void drawsThoseInParallelTogetherAndAWayPastWhatIsOptional() {
        fixture.type(
                """
                journey Coffee "Coffee" {
                    current
                    stage Buy "Buys" {
                        step Reads "Reads the board" optional
                        step Waits "Waits"
                        step Talks "Talks" while Waits
                        step Leaves "Leaves"
                    }
                }
                """);
        DiagramFixture.settle();

        assertEquals(
                List.of(
                        "NextMoment: Moment Leaves -> End Leaves",
                        "NextMoment: Moment Reads the board -> Parallel Waits",
                        "NextMoment: Parallel Waits -> Moment Leaves",
                        "NextMoment: Start Reads the board -> Moment Reads the board",
                        "PastMoment: Moment Reads the board -> Moment Reads the board"),
                ways());
        Rectangle around = bounds(fixture.shape("Parallel", ""));
        assertTrue(around.contains(bounds(fixture.shape("Moment", "Waits"))));
        assertTrue(around.contains(bounds(fixture.shape("Moment", "Talks"))));
        assertFalse(around.intersects(bounds(fixture.shape("Moment", "Leaves"))));
        Rectangle optional = bounds(fixture.shape("Moment", "Reads the board (optional)"));
        Rectangle past = bounds(edges("PastMoment").findFirst().orElseThrow());
        assertTrue(past.y < optional.y, past + " does not go over " + optional);
    }

    @Test
    void aFilterLeadsPastWhatItHides() {
        fixture.type(
                MAP.replace(
                        "step Leaves", "step Pays \"Pays by app\" proposed\n        step Leaves"));
        DiagramFixture.waitFor(
                () -> ways().contains("NextMoment: Moment Pays by app -> Moment Leaves"));
        assertFalse(ways().contains("NextMoment: Moment Sits down -> Moment Leaves"));

        tools.switchOn(fixture.diagram(), "OnlyExisting");

        DiagramFixture.waitFor(
                () -> ways().contains("NextMoment: Moment Sits down -> Moment Leaves"));
        assertFalse(ways().contains("NextMoment: Moment Pays by app -> Moment Leaves"));
    }

    @Test
    void aFilterLeavesTheWaysOfOnePersona() {
        fixture.type(MAP.replace("aside {", "for Anna aside {"));
        DiagramFixture.settle();
        Persona ben = fixture.journey().getPersonas().get(1);

        tools.showOnly(fixture.diagram(), ben);

        DiagramFixture.waitFor(() -> edges("Join").findAny().isEmpty());
        DiagramFixture.settle();
        assertEquals(
                List.of(
                        "Branch: Choice Is there time? -> Moment Sits down",
                        "Ends: Moment Orders -> Ending too late",
                        "NextMoment: Moment Leaves -> End Leaves",
                        "NextMoment: Moment Sits down -> Moment Leaves",
                        "NextMoment: Start Orders -> Moment Orders"),
                ways());
        assertEquals(List.of("yes"), fixture.labels("WayReason"));
    }

    @Test
    void drawsAJoin() {
        tools.connect(
                fixture.diagramEditor(),
                "ConnectJoin",
                fixture.shape("Moment", "Sits down"),
                fixture.shape("Moment", "Orders"));

        DiagramFixture.waitFor(() -> edges("Join").count() == 2);
        assertEquals(
                MAP.replace(
                        "step Sits \"Sits down\"\n",
                        "step Sits \"Sits down\" {\n            joins Order\n        }\n"),
                fixture.text());
    }

    @Test
    void drawsAWayOfAChoice() {
        tools.connect(
                fixture.diagramEditor(),
                "ConnectBranch",
                fixture.shape("Choice", "Is there time?"),
                fixture.shape("Moment", "Leaves"));

        DiagramFixture.waitFor(() -> edges("Branch").count() == 3);
        assertEquals(
                MAP.replace(
                        "for Anna\n            }",
                        "for Anna\n                leads to Leaves\n            }"),
                fixture.text());
    }

    @Test
    void aWayKeepsItsReasonWhenItsStartIsMoved() {
        DEdge no = edges("Branch").filter(it -> words(it).endsWith("Walks on")).findFirst().get();
        IGraphicalEditPart sits = fixture.part(fixture.shape("Moment", "Sits down"));
        ReconnectRequest request = new ReconnectRequest(RequestConstants.REQ_RECONNECT_SOURCE);
        request.setConnectionEditPart((ConnectionEditPart) fixture.part(no));
        request.setTargetEditPart(sits);
        request.setLocation(sits.getFigure().getBounds().getCenter());

        fixture.viewer().getEditDomain().getCommandStack().execute(sits.getCommand(request));

        DiagramFixture.waitFor(() -> !fixture.text().equals(MAP));
        assertEquals(
                MAP.replace("                leads to Walks \"no\" for Anna\n", "")
                        .replace(
                                "step Sits \"Sits down\"\n",
                                "step Sits \"Sits down\" {\n"
                                        + "            leads to Walks \"no\" for Anna\n"
                                        + "        }\n"),
                fixture.text());
    }

    @Test
    void deletingAnEdgeRemovesTheWayFromTheText() {
        DEdge no = edges("Branch").filter(it -> words(it).endsWith("Walks on")).findFirst().get();

        tools.execute(tools.commands().buildDeleteDiagramElement(no));

        DiagramFixture.waitFor(() -> edges("Branch").count() == 1);
        assertEquals(
                MAP.replace("                leads to Walks \"no\" for Anna\n", ""),
                fixture.text());
    }

    @Test
    void whatTheOrderOfTheTextSaysIsNotDeleted() {
        DEdge next = edges("NextMoment").findFirst().orElseThrow();

        assertFalse(tools.commands().buildDeleteDiagramElement(next).canExecute());
    }

    @Test
    void addsAnEndingToAMomentAndToAChoice() {
        tools.use("AddEnding", fixture.shape("Moment", "Leaves"));
        fixture.waitForShape("Ending", "New ending");
        String once =
                MAP.replace(
                        "step Leaves \"Leaves\"\n",
                        "step Leaves \"Leaves\" {\n            ends \"New ending\"\n        }\n");
        assertEquals(once, fixture.text());

        tools.use("AddEnding", fixture.shape("Choice", "Is there time?"));
        DiagramFixture.waitFor(() -> fixture.labels("Ending").size() == 3);
        assertEquals(
                once.replace(
                        "for Anna\n            }",
                        "for Anna\n                ends \"New ending\"\n            }"),
                fixture.text());
    }

    @Test
    void addsAChoice() {
        tools.use("AddChoice", fixture.shape("Moment", "Sits down"));

        fixture.waitForShape("Choice", "New choice");
        assertEquals(
                MAP.replace(
                        "step Sits \"Sits down\"\n",
                        """
                        step Sits "Sits down" {
                                    choice "New choice" {
                                        leads to Leaves usual
                                        ends "New ending"
                                    }
                                }
                        """),
                fixture.text());
    }

    private List<String> ways() {
        return edges("").map(WaysTest::words).sorted().toList();
    }

    private Stream<DEdge> edges(String mapping) {
        return fixture.diagram().getEdges().stream()
                .filter(edge -> edge.getMapping().getName().startsWith(mapping))
                .filter(edge -> !edge.getMapping().getName().endsWith("Curve"));
    }

    private static String words(DEdge edge) {
        return "%s: %s -> %s"
                .formatted(
                        edge.getMapping().getName(),
                        words((DDiagramElement) edge.getSourceNode()),
                        words((DDiagramElement) edge.getTargetNode()));
    }

    private static String words(DDiagramElement shape) {
        return shape.getMapping().getName() + " " + Labels.of(shape.getTarget());
    }

    private Stream<DDiagramElement> shapes(String mapping) {
        return fixture.diagram().getDiagramElements().stream()
                .filter(shape -> shape.getMapping().getName().equals(mapping));
    }

    private Rectangle bounds(DDiagramElement shape) {
        IGraphicalEditPart part = fixture.part(shape);
        return part.getFigure().getBounds().getCopy();
    }
}
