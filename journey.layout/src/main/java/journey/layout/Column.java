// SPDX-License-Identifier: EPL-2.0
package journey.layout;

import org.eclipse.emf.ecore.EObject;

/**
 * One column of a map, as high as the map.
 *
 * @param element the stage; the journey for the column of what belongs to no single stage
 * @param bounds with its header
 * @param header where the title stands
 * @param title wrapped to the width of the column
 */
public record Column<C extends BoxContent>(
        EObject element, Bounds bounds, Bounds header, C title) {}
