// SPDX-License-Identifier: EPL-2.0
package journey.data.report;

import java.util.Optional;
import journey.cli.maps.MapFile;
import journey.dsl.flow.Flow;
import journey.dsl.flow.FlowNames;
import journey.dsl.text.Words;
import journey.model.Journey;
import journey.model.NamedElement;
import journey.model.TitledElement;

/**
 * What customers did along a journey of a map.
 *
 * @param flow empty when no data show a moment of the journey
 */
public record MapFlow(MapFile file, Journey journey, Optional<Flow> flow) {

    /** What a stage or moment is called in the map: {@code Orders at the counter}. */
    String title(String id) {
        return FlowNames.element(journey, id)
                .map(it -> it instanceof TitledElement titled ? titled.getTitle() : it.getName())
                .map(Words::shortened)
                .orElse(id);
    }

    /** The same within a sentence: {@code "Orders at the counter"}. */
    String quoted(String id) {
        return Words.quoted(title(id));
    }

    /** The name of a stage or moment without that of its stage. */
    String name(String id) {
        return FlowNames.element(journey, id).map(NamedElement::getName).orElse(id);
    }

    /** Tells whether a place is a moment of a stage. */
    static boolean isMoment(String id) {
        return id.contains(".");
    }
}
