// SPDX-License-Identifier: EPL-2.0
package journey.cli.render;

import java.util.List;
import journey.dsl.map.MapFilter;
import journey.model.Journey;

/**
 * One map to render.
 *
 * @param name of the file to write, without folder and extension
 * @param notices what its reader has to know before anything else
 */
record RenderRequest(
        String name,
        Journey journey,
        MapFilter filter,
        RenderOptions options,
        List<String> notices) {}
