// SPDX-License-Identifier: EPL-2.0
package journey.render.svg;

import journey.dsl.flow.FlowGroup;
import journey.layout.flows.UnknownRoutes;

/**
 * The ways that some customers took and the map does not know, as a picture draws them.
 *
 * @param group who took them
 * @param index of the group in the flow, by which a page finds them
 * @param isShown false for those that only a page shows, when one asks for them there
 */
record CustomerWays(FlowGroup group, int index, boolean isShown, UnknownRoutes<WayLines> routes) {}
