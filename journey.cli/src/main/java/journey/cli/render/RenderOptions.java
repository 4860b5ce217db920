// SPDX-License-Identifier: EPL-2.0
package journey.cli.render;

import java.util.List;
import journey.render.drawing.PageSize;
import journey.render.svg.Theme;

/**
 * How to render all maps of a run.
 *
 * @param formats each writes a file of its own
 * @param paper for formats with pages
 */
public record RenderOptions(
        List<RenderFormat> formats, Selection selection, Theme theme, PageSize paper) {

    public RenderOptions {
        formats = List.copyOf(formats);
    }

    /** What else than more memory helps, as the end of a sentence; empty for nothing. */
    String smaller() {
        return formats.contains(RenderFormat.PNG) || formats.contains(RenderFormat.PDF)
                ? ", or choose SVG or HTML, which need less"
                : "";
    }
}
