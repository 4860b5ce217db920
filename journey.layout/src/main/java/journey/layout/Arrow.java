// SPDX-License-Identifier: EPL-2.0
package journey.layout;

import journey.layout.routes.Route;
import org.eclipse.emf.ecore.EObject;

/**
 * An arrow of a blueprint: one thing sets off another. Its lines go straight down or across, and
 * meet no box but those at its ends. Arrows that come from one box share lines; all others only
 * cross each other.
 *
 * @param source the moment or the work that comes first
 * @param target the work that follows; the touchpoint itself for the arrow to what is onstage
 * @param route from the edge of one box to that of the other
 * @param arrives false when the rest of it is not in the drawing, as on the page of a large one
 */
public record Arrow(EObject source, EObject target, Route route, boolean arrives) {}
