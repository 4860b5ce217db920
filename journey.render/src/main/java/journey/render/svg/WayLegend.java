// SPDX-License-Identifier: EPL-2.0
package journey.render.svg;

import java.util.EnumSet;
import java.util.Set;
import journey.layout.ways.WayLine;
import journey.layout.ways.WayRoutes;
import journey.layout.ways.WayStop;
import journey.layout.ways.WayStrand;

/** The signs of ways that need words in the legend. */
final class WayLegend {

    private WayLegend() {}

    static Set<Icon> icons(WayRoutes<WayLines> ways) {
        Set<Icon> icons = EnumSet.noneOf(Icon.class);
        for (WayLine<WayLines> line : ways.lines()) {
            WayStrand strand = line.strand();
            line.startSign().map(WaySign::icon).ifPresent(icons::add);
            line.endSign().map(WaySign::icon).ifPresent(icons::add);
            strand.choice().ifPresent(any -> icons.add(Icon.CHOICE));
            strand.from().filter(WayStop::isAside).ifPresent(any -> icons.add(Icon.ASIDE));
            strand.to().filter(WayStop::isAside).ifPresent(any -> icons.add(Icon.ASIDE));
            if (strand.way().isUsual()) {
                icons.add(Icon.USUAL);
            }
        }
        return icons;
    }
}
