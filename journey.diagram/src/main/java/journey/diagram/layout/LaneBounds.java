// SPDX-License-Identifier: EPL-2.0
package journey.diagram.layout;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import journey.dsl.map.Bounds;
import journey.dsl.map.MapLayout;
import journey.model.Journey;
import journey.model.Moment;
import org.eclipse.sirius.diagram.DDiagramElement;
import org.eclipse.sirius.diagram.DDiagramElementContainer;
import org.eclipse.sirius.diagram.DNodeContainer;
import org.eclipse.sirius.diagram.DSemanticDiagram;

/** The bounds of swimlanes and of the columns of a board, with what lies in them. */
record LaneBounds(Map<DDiagramElement, Bounds> all) implements DiagramBounds {

    private static final int HEIGHT = 56;
    private static final int TITLE = 28;
    private static final int STEP = MapLayout.MOMENT_WIDTH + MapLayout.GAP;
    private static final int COLUMN = 240;

    /** Lanes below each other; a moment stands at its place in the journey in each of them. */
    static LaneBounds ofChannels(DSemanticDiagram diagram) {
        List<Moment> moments =
                ((Journey) diagram.getTarget())
                        .getStages().stream()
                                .flatMap(stage -> stage.getMoments().stream())
                                .toList();
        int width = moments.size() * STEP + 2 * MapLayout.GAP;
        int height = TITLE + HEIGHT + 2 * MapLayout.GAP;
        Map<DDiagramElement, Bounds> bounds = new LinkedHashMap<>();
        for (DNodeContainer lane : lanes(diagram)) {
            int top = bounds.isEmpty() ? 0 : lastBottom(bounds, diagram) + MapLayout.GAP;
            bounds.put(lane, new Bounds(0, top, width, height));
            for (DDiagramElement shape : lane.getOwnedDiagramElements()) {
                int place = moments.indexOf(shape.getTarget());
                bounds.put(
                        shape,
                        new Bounds(
                                MapLayout.GAP + place * STEP,
                                TITLE + MapLayout.GAP / 2,
                                MapLayout.MOMENT_WIDTH,
                                HEIGHT));
            }
        }
        return new LaneBounds(bounds);
    }

    /** Columns side by side, with their cards below each other. */
    static LaneBounds ofBoard(DSemanticDiagram diagram) {
        List<DNodeContainer> lanes = lanes(diagram);
        int most =
                lanes.stream()
                        .mapToInt(lane -> lane.getOwnedDiagramElements().size())
                        .max()
                        .orElse(0);
        int height = TITLE + Math.max(most, 3) * (HEIGHT + MapLayout.GAP) + 2 * MapLayout.GAP;
        Map<DDiagramElement, Bounds> bounds = new LinkedHashMap<>();
        for (int i = 0; i < lanes.size(); i++) {
            bounds.put(lanes.get(i), new Bounds(i * (COLUMN + MapLayout.GAP), 0, COLUMN, height));
            List<DDiagramElement> cards = lanes.get(i).getOwnedDiagramElements();
            for (int j = 0; j < cards.size(); j++) {
                bounds.put(
                        cards.get(j),
                        new Bounds(
                                MapLayout.GAP,
                                TITLE + MapLayout.GAP / 2 + j * (HEIGHT + MapLayout.GAP),
                                COLUMN - 3 * MapLayout.GAP,
                                HEIGHT));
            }
        }
        return new LaneBounds(bounds);
    }

    private static int lastBottom(Map<DDiagramElement, Bounds> bounds, DSemanticDiagram diagram) {
        return bounds.entrySet().stream()
                .filter(entry -> entry.getKey().eContainer() == diagram)
                .mapToInt(entry -> entry.getValue().bottom())
                .max()
                .orElse(0);
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
