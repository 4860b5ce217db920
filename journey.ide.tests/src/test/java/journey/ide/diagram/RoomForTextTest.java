// SPDX-License-Identifier: EPL-2.0
package journey.ide.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.Viewport;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.gmf.runtime.diagram.ui.editparts.IGraphicalEditPart;
import org.eclipse.gmf.runtime.diagram.ui.parts.IDiagramWorkbenchPart;
import org.eclipse.sirius.diagram.DDiagramElement;
import org.eclipse.sirius.diagram.DNode;
import org.eclipse.sirius.diagram.DNodeContainer;
import org.eclipse.sirius.ext.gmf.runtime.gef.ui.figures.SiriusWrapLabel;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Shapes have room for their text and lie within what contains them, in every view. */
class RoomForTextTest {

    private static final String LONG =
            "Waits for somebody who knows where the card reader was left after the last shift,"
                    + " and who has the time to look for it";

    /** The frame of what is important, in pixels. */
    private static final int FRAME = 3;

    private final DiagramFixture fixture = new DiagramFixture();

    @BeforeEach
    void open() throws CoreException {
        fixture.open(
                DiagramFixture.MAP
                        .replace("\"Orders\"", "\"" + LONG + "\"")
                        .replace("\"Asks a friend\"", "\"Asks a friend\" proposed")
                        .replace("\"Shop\" offline", "\"The shop at the corner\" offline")
                        .replace(
                                "    stage Find",
                                """
                                    action Board "Put up a board" { status doing owner Crew due 2026-12-24 }
                                    action Reader "%s" { status doing }
                                    action Third "Third" { status doing }
                                    action Fourth "Fourth" { status doing }
                                    stage Find\
                                """
                                        .formatted(LONG)));
    }

    @AfterEach
    void close() throws CoreException {
        fixture.close();
        fixture.assertNothingWasLogged();
    }

    @ParameterizedTest
    @ValueSource(strings = {"JourneyMap", "ChannelView", "ActionsBoard"})
    void nothingIsCut(String kind) {
        GraphicalViewer viewer = show(kind);

        List<String> cut = new ArrayList<>();
        List<IGraphicalEditPart> shapes = shapes(viewer, DNode.class);
        assertTrue(shapes.size() >= 3, shapes.toString());
        for (IGraphicalEditPart part : shapes) {
            IFigure box = part.getFigure();
            if (!isWithinParents(box, box.getBounds(), viewer)) {
                cut.add("Box: " + name(part));
            }
        }
        for (SiriusWrapLabel label : labels(viewport(viewer))) {
            // Sirius wraps text as if boxes had no frame, so it may lie on the frame.
            Rectangle text = label.getTextBounds().getShrinked(FRAME, 0);
            if (!shown(label).equals(words(label.getText()))
                    || !isWithinParents(label, text, viewer)) {
                cut.add("Text: " + label.getText());
            }
        }
        assertEquals(List.of(), cut);
    }

    @Test
    void lanesHaveTheirTitlesWhereTheViewOpens() {
        GraphicalViewer viewer = show("ChannelView");
        assertEquals(0, viewport(viewer).getViewLocation().x);

        List<IGraphicalEditPart> lanes = shapes(viewer, DNodeContainer.class);
        assertEquals(2, lanes.size());
        for (IGraphicalEditPart lane : lanes) {
            SiriusWrapLabel title = labels(lane.getFigure()).get(0);
            assertEquals(name(lane), title.getText());
            Rectangle text = title.getTextBounds().getCopy();
            title.translateToAbsolute(text);
            assertTrue(text.x < 60, title.getText() + " begins at " + text.x);
        }
    }

    private GraphicalViewer show(String kind) {
        return ((IDiagramWorkbenchPart) new Views(fixture).open(fixture.journey(), kind))
                .getDiagramGraphicalViewer();
    }

    private static List<IGraphicalEditPart> shapes(GraphicalViewer viewer, Class<?> kind) {
        Stream<?> parts = viewer.getEditPartRegistry().values().stream();
        return parts.filter(IGraphicalEditPart.class::isInstance)
                .map(IGraphicalEditPart.class::cast)
                .filter(part -> kind.isInstance(part.resolveSemanticElement()))
                .filter(part -> part.getFigure().isShowing())
                .filter(RoomForTextTest::isNoLabel)
                .toList();
    }

    private static boolean isNoLabel(IGraphicalEditPart part) {
        return !(part.getParent() instanceof IGraphicalEditPart parent)
                || parent.resolveSemanticElement() != part.resolveSemanticElement();
    }

    private static String name(IGraphicalEditPart part) {
        return ((DDiagramElement) part.resolveSemanticElement()).getName();
    }

    private static Viewport viewport(GraphicalViewer viewer) {
        return ((FigureCanvas) viewer.getControl()).getViewport();
    }

    /** Tells whether one would see a part of a figure, if one scrolled to it. */
    private static boolean isWithinParents(IFigure figure, Rectangle part, GraphicalViewer viewer) {
        Rectangle inner = part.getCopy();
        figure.translateToAbsolute(inner);
        IFigure all = viewport(viewer);
        for (IFigure parent = figure.getParent(); parent != all; parent = parent.getParent()) {
            Rectangle outer = parent.getBounds().getCopy();
            parent.translateToAbsolute(outer);
            if (!outer.contains(inner)) {
                return false;
            }
        }
        return true;
    }

    /** All labels with a text that are drawn in a figure. */
    private static List<SiriusWrapLabel> labels(IFigure figure) {
        List<SiriusWrapLabel> labels = new ArrayList<>();
        if (figure.isVisible()) {
            if (figure instanceof SiriusWrapLabel label && !label.getText().isEmpty()) {
                labels.add(label);
            }
            figure.getChildren().forEach(child -> labels.addAll(labels((IFigure) child)));
        }
        return labels;
    }

    private static String shown(SiriusWrapLabel label) {
        return words(label.getSubStringText());
    }

    /** A text without its breaks. */
    private static String words(String text) {
        return text.replaceAll("\\s+", "");
    }
}
