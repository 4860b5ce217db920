// SPDX-License-Identifier: EPL-2.0
package journey.cli.render;

import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import journey.render.svg.MapPicture;

/** What {@code journey render} can write. */
public enum RenderFormat {
    SVG("svg", request -> utf8(picture(request).svg()));

    private final String extension;
    private final Function<RenderRequest, byte[]> renderer;

    RenderFormat(String extension, Function<RenderRequest, byte[]> renderer) {
        this.extension = extension;
        this.renderer = renderer;
    }

    String extension() {
        return extension;
    }

    byte[] render(RenderRequest request) {
        return renderer.apply(request);
    }

    private static MapPicture picture(RenderRequest request) {
        return new MapPicture(
                request.journey(),
                request.filter(),
                request.theme(),
                journey.render.svg.Marks.NONE,
                request.notices());
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
