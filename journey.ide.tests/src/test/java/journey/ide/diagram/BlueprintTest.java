// SPDX-License-Identifier: EPL-2.0
package journey.ide.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import journey.dsl.summary.Labels;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gmf.runtime.diagram.ui.editparts.IGraphicalEditPart;
import org.eclipse.gmf.runtime.diagram.ui.parts.IDiagramWorkbenchPart;
import org.eclipse.sirius.diagram.DDiagramElement;
import org.eclipse.sirius.diagram.DEdge;
import org.eclipse.sirius.diagram.DSemanticDiagram;
import org.eclipse.sirius.ui.business.api.dialect.DialectEditor;
import org.eclipse.sirius.viewpoint.DSemanticDecorator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The service blueprint of a journey, as a view. */
class BlueprintTest {

    private static final String MAP =
            DiagramFixture.MAP
                    .replace("team Crew \"Crew\"", "team Crew \"Crew\"\nsystem Pos \"Till\"")
                    .replace(
                            "        emotion -2",
                            """
                                    artifact "A receipt"
                                        backstage Prints "Prints" by Crew with Pos
                                        backstage "Brews" after Prints
                                        support "Refills" after Prints
                                        emotion -2\
                            """);

    private final DiagramFixture fixture = new DiagramFixture();
    private final Views views = new Views(fixture);
    private DialectEditor editor;

    @BeforeEach
    void open() throws CoreException {
        fixture.open(MAP);
        editor = views.open(fixture.journey(), "ServiceBlueprint");
        DiagramFixture.settle();
    }

    @AfterEach
    void close() throws CoreException {
        fixture.close();
        fixture.assertNothingWasLogged();
    }

    @Test
    void showsWhatHappensInFrontOfCustomersAndBehindTheScenes() {
        assertEquals(List.of("A receipt"), labels("Artifact"));
        assertEquals(List.of("Sees the sign", "Asks a friend", "Orders"), labels("Moment"));
        assertEquals(List.of("Shop \u00b7 Crew", "Shop"), labels("Onstage"));
        assertEquals(
                List.of("Prints \u00b7 Crew \u00b7 Till", "Brews"), labels("BackstageActivity"));
        assertEquals(List.of("Refills"), labels("SupportProcess"));
    }

    @Test
    void drawsWhatSetsOffWhat() {
        assertEquals(
                List.of(
                        "After: Brews -> Prints",
                        "After: Refills -> Prints",
                        "Contact: Orders -> Orders",
                        "Contact: Sees the sign -> Sees the sign",
                        "SetsOff: Orders -> Prints"),
                edges().map(BlueprintTest::words).sorted().toList());
    }

    @Test
    void aStepSetsOffTheWorkBehindIt() {
        fixture.type(
                MAP.replace(
                        "step Asks \"Asks a friend\"",
                        "step Asks \"Asks a friend\" { backstage \"Rewards the friend\" }"));

        DiagramFixture.waitFor(
                () ->
                        edges().map(BlueprintTest::words)
                                .toList()
                                .contains("SetsOff: Asks a friend -> Rewards the friend"));
    }

    @Test
    void rowsStandBelowEachOtherWithTheirLinesBetween() {
        List<Integer> tops =
                Stream.of(
                                "EvidenceLane",
                                "Artifact",
                                "CustomerLane",
                                "LineOfInteraction",
                                "OnstageLane",
                                "LineOfVisibility",
                                "BackstageLane",
                                "BackstageActivity",
                                "LineOfInternalInteraction",
                                "SupportLane",
                                "SupportProcess")
                        .map(mapping -> bounds(shapes(mapping).findFirst().orElseThrow()).y)
                        .toList();
        assertEquals(tops.stream().sorted().toList(), tops);
        for (String mapping : List.of("Moment", "Onstage", "BackstageActivity", "Artifact")) {
            Rectangle whole = bounds(shapes("Stage").toList().get(0));
            shapes(mapping)
                    .forEach(it -> assertTrue(bounds(it).bottom() <= whole.bottom(), it.getName()));
        }
    }

    @Test
    void deletingAnArrowRemovesTheWait() {
        DEdge refills =
                edges().filter(it -> words(it).startsWith("After: Refills")).findFirst().get();

        DiagramTools tools = new DiagramTools(fixture);
        tools.execute(tools.commands(editor).buildDeleteDiagramElement(refills));

        DiagramFixture.waitFor(() -> edges().count() == 4);
        assertEquals(MAP.replace("\"Refills\" after Prints", "\"Refills\""), fixture.text());
    }

    @Test
    void drawsAWait() {
        fixture.type(MAP.replace("\"Refills\" after Prints", "\"Refills\""));
        DiagramFixture.waitFor(() -> edges().count() == 4);

        new DiagramTools(fixture)
                .connect(
                        editor,
                        "ConnectAfter",
                        shape("SupportProcess", "Refills"),
                        shape("BackstageActivity", "Prints"));

        DiagramFixture.waitFor(() -> edges().count() == 5);
        assertEquals(MAP, fixture.text());
    }

    @Test
    void aFilterShowsTheBlueprintOfOnePersona() {
        fixture.type(
                MAP.replace("persona Anna\n", "persona Anna, Ben\n")
                        .replace("channel Shop", "persona Ben \"Ben\"\nchannel Shop")
                        .replace("\"Asks a friend\"", "\"Asks a friend\" for Ben"));
        DiagramFixture.settle();
        int before = bounds(shape("Moment", "Orders")).x;

        new DiagramTools(fixture).showOnly(diagram(), fixture.journey().getPersonas().get(0));

        DiagramFixture.waitFor(() -> !shape("Moment", "Asks a friend").isVisible());
        DiagramFixture.waitFor(() -> bounds(shape("Moment", "Orders")).x < before);
    }

    private DDiagramElement shape(String mapping, String label) {
        return shapes(mapping).filter(it -> it.getName().startsWith(label)).findFirst().get();
    }

    private DSemanticDiagram diagram() {
        return (DSemanticDiagram) editor.getRepresentation();
    }

    private Stream<DDiagramElement> shapes(String mapping) {
        return diagram().getDiagramElements().stream()
                .filter(shape -> shape.getMapping().getName().equals(mapping));
    }

    private List<String> labels(String mapping) {
        return shapes(mapping).map(DDiagramElement::getName).toList();
    }

    private Stream<DEdge> edges() {
        return diagram().getEdges().stream();
    }

    private static String words(DEdge edge) {
        return "%s: %s -> %s"
                .formatted(
                        edge.getMapping().getName(),
                        Labels.of(((DSemanticDecorator) edge.getSourceNode()).getTarget()),
                        Labels.of(((DSemanticDecorator) edge.getTargetNode()).getTarget()));
    }

    /** Where the shape of an element is: the outermost of the parts that show it. */
    private Rectangle bounds(DDiagramElement shape) {
        Stream<?> parts =
                ((IDiagramWorkbenchPart) editor)
                        .getDiagramGraphicalViewer().getEditPartRegistry().values().stream();
        return parts.filter(IGraphicalEditPart.class::isInstance)
                .map(IGraphicalEditPart.class::cast)
                .filter(part -> part.resolveSemanticElement() == shape)
                .filter(
                        part ->
                                !(part.getParent() instanceof IGraphicalEditPart parent)
                                        || parent.resolveSemanticElement() != shape)
                .map(GraphicalEditPart::getFigure)
                .findFirst()
                .orElseThrow()
                .getBounds()
                .getCopy();
    }
}
