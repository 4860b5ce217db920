// SPDX-License-Identifier: EPL-2.0
package journey.diagram.layout;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import journey.layout.Bounds;
import journey.layout.BoxText;
import journey.layout.MapLayout;
import journey.model.Journey;
import journey.model.Moment;
import org.eclipse.sirius.diagram.DDiagramElement;
import org.eclipse.sirius.diagram.DDiagramElementContainer;
import org.eclipse.sirius.diagram.DNodeContainer;
import org.eclipse.sirius.diagram.DSemanticDiagram;

/** The bounds of swimlanes and of the columns of a board, with what lies in them. */
final class LaneBounds implements DiagramBounds {

    /** The height of a box with two lines, which most have: lanes of one height are calmer. */
    private static final int LEAST_HEIGHT = 56;

    /** The room for the title of a lane. */
    private static final int TITLE = 28;

    /** What a lane takes of its inside for its frame, at the left and right or top and bottom. */
    private static final int FRAME = 12;

    private static final int STEP = MapLayout.MOMENT_WIDTH + MapLayout.GAP;
    private static final int CARD_WIDTH = 216;
    private static final int COLUMN_WIDTH = CARD_WIDTH + 2 * MapLayout.GAP + FRAME;

    /** So many cards have room in a column at least. */
    private static final int LEAST_CARDS = 3;

    private final List<DNodeContainer> lanes;
    private final ShapeText measure = new ShapeText();
    private final Map<DDiagramElement, Bounds> bounds = new LinkedHashMap<>();

    private LaneBounds(DSemanticDiagram diagram) {
        lanes = lanes(diagram);
    }

    /** Lanes below each other; a moment stands at its place in the journey in each of them. */
    static LaneBounds ofChannels(DSemanticDiagram diagram) {
        LaneBounds channels = new LaneBounds(diagram);
        channels.placeMoments(
                ((Journey) diagram.getTarget())
                        .getStages().stream()
                                .flatMap(stage -> stage.getMoments().stream())
                                .toList());
        return channels;
    }

    /** Columns side by side, with their cards below each other. */
    static LaneBounds ofBoard(DSemanticDiagram diagram) {
        LaneBounds board = new LaneBounds(diagram);
        board.placeCards();
        return board;
    }

    @Override
    public Map<DDiagramElement, Bounds> all() {
        return bounds;
    }

    private void placeMoments(List<Moment> moments) {
        int width = Math.max(moments.size() * STEP + MapLayout.GAP, widestTitle()) + FRAME;
        int top = 0;
        for (DNodeContainer lane : lanes) {
            int bottom = TITLE + LEAST_HEIGHT;
            for (DDiagramElement shape : lane.getOwnedDiagramElements()) {
                int x = MapLayout.GAP + moments.indexOf(shape.getTarget()) * STEP;
                Bounds box = box(shape, x, TITLE, MapLayout.MOMENT_WIDTH);
                bottom = Math.max(bottom, box.bottom());
            }
            Bounds around = new Bounds(0, top, width, bottom + MapLayout.GAP + FRAME);
            bounds.put(lane, around);
            top = around.bottom() + MapLayout.GAP;
        }
    }

    private int widestTitle() {
        return lanes.stream()
                .mapToInt(lane -> measure.width(lane.getName(), MapLayout.HEADER_FONT_SIZE))
                .max()
                .orElse(0);
    }

    private void placeCards() {
        int lowest = TITLE + LEAST_CARDS * (LEAST_HEIGHT + MapLayout.GAP);
        for (DNodeContainer lane : lanes) {
            int y = TITLE;
            for (DDiagramElement card : lane.getOwnedDiagramElements()) {
                y = box(card, MapLayout.GAP, y, CARD_WIDTH).bottom() + MapLayout.GAP;
            }
            lowest = Math.max(lowest, y);
        }
        for (int i = 0; i < lanes.size(); i++) {
            int x = i * (COLUMN_WIDTH + MapLayout.GAP);
            bounds.put(lanes.get(i), new Bounds(x, 0, COLUMN_WIDTH, lowest + FRAME));
        }
    }

    /** Gives a shape its place, with room for its text. */
    private Bounds box(DDiagramElement shape, int x, int y, int width) {
        int text = BoxText.of(shape.getName(), measure, MapLayout.FONT_SIZE, width).height();
        Bounds box = new Bounds(x, y, width, Math.max(LEAST_HEIGHT, text));
        bounds.put(shape, box);
        return box;
    }

    private static List<DNodeContainer> lanes(DSemanticDiagram diagram) {
        List<DNodeContainer> lanes = new ArrayList<>();
        for (DDiagramElementContainer container : diagram.getContainers()) {
            if (container instanceof DNodeContainer lane && lane.eContainer() == diagram) {
                lanes.add(lane);
            }
        }
        return lanes;
    }
}
