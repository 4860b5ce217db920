// SPDX-License-Identifier: EPL-2.0
package journey.diagram.layout;

import java.util.Map;
import java.util.Set;
import journey.layout.Bounds;
import journey.model.Journey;
import org.eclipse.gmf.runtime.notation.View;
import org.eclipse.sirius.diagram.DDiagramElement;
import org.eclipse.sirius.diagram.DSemanticDiagram;

/** Where the shapes of one diagram belong. */
interface DiagramBounds {

    /** The ids of the diagrams that we lay out. */
    Set<String> KINDS = Set.of("JourneyMap", "ServiceBlueprint", "ChannelView", "ActionsBoard");

    /** The bounds of the shapes, relative to what contains them. */
    Map<DDiagramElement, Bounds> all();

    /** The ways of edges that do not go straight, by edge. */
    default Map<DDiagramElement, EdgeRoute> routes() {
        return Map.of();
    }

    /** Tells whether we lay out a diagram. */
    static boolean isOurs(DSemanticDiagram diagram) {
        return diagram.getDescription() != null
                && KINDS.contains(diagram.getDescription().getName())
                && diagram.getTarget() instanceof Journey;
    }

    /** The layout of a diagram; null for one that is not ours. In the user interface's thread. */
    static DiagramBounds of(DSemanticDiagram diagram) {
        if (!isOurs(diagram)) {
            return null;
        }
        return switch (diagram.getDescription().getName()) {
            case "JourneyMap" -> MapBounds.of(diagram);
            case "ServiceBlueprint" -> BlueprintBounds.of(diagram);
            case "ChannelView" -> LaneBounds.ofChannels(diagram);
            case "ActionsBoard" -> LaneBounds.ofBoard(diagram);
            default -> null;
        };
    }

    /** How far in front a shape is: stages lie behind all others. */
    static int layer(View view) {
        String mapping =
                view.getElement() instanceof DDiagramElement element && element.getMapping() != null
                        ? element.getMapping().getName()
                        : "";
        return switch (mapping) {
            case "Stage" -> 0;
            case "Parallel" -> 1;
            default -> 2;
        };
    }
}
