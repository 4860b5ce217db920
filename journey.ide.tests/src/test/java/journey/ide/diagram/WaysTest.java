// SPDX-License-Identifier: EPL-2.0
package journey.ide.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import journey.dsl.summary.Labels;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gmf.runtime.diagram.ui.editparts.IGraphicalEditPart;
import org.eclipse.sirius.diagram.DDiagramElement;
import org.eclipse.sirius.diagram.DEdge;
import org.eclipse.sirius.viewpoint.DSemanticDecorator;
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
                        "Branch: Is there time? -> Sits down",
                        "Branch: Is there time? -> Walks on",
                        "Join: Walks on -> Leaves",
                        "NextMoment: Sits down -> Leaves"),
                edges("").map(WaysTest::words).sorted().toList());
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

    private Stream<DEdge> edges(String mapping) {
        return fixture.diagram().getEdges().stream()
                .filter(edge -> edge.getMapping().getName().startsWith(mapping))
                .filter(edge -> !edge.getMapping().getName().endsWith("Curve"));
    }

    private static String words(DEdge edge) {
        return "%s: %s -> %s"
                .formatted(
                        edge.getMapping().getName(),
                        Labels.of(((DSemanticDecorator) edge.getSourceNode()).getTarget()),
                        Labels.of(((DSemanticDecorator) edge.getTargetNode()).getTarget()));
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
