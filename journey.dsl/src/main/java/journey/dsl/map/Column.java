// SPDX-License-Identifier: EPL-2.0
package journey.dsl.map;

import java.util.List;
import org.eclipse.emf.ecore.EObject;

/**
 * One column of a map, as high as the map.
 *
 * @param element the stage; the journey for the column of what belongs to no single stage
 * @param bounds with its header
 * @param header where the title stands
 * @param lines the title, wrapped
 */
public record Column(EObject element, Bounds bounds, Bounds header, List<String> lines) {

    public Column {
        lines = List.copyOf(lines);
    }
}
