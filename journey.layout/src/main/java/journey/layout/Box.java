// SPDX-License-Identifier: EPL-2.0
package journey.layout;

import journey.model.Lane;
import org.eclipse.emf.ecore.EObject;

/**
 * An element at a place of the map. A channel, a team or a source has a box at every moment that
 * refers to it; an emotion is a point of the curve, and may have a box below it.
 *
 * @param lane the lane in which it lies
 * @param place the moment, the stage or the journey under which it lies; a moment lies at itself
 * @param element what is shown
 * @param bounds around the content, with {@link MapLayout#PADDING} on all sides
 * @param content wrapped to the width of the box
 */
public record Box<C extends BoxContent>(
        Lane lane, EObject place, EObject element, Bounds bounds, C content) {}
