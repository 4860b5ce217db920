// SPDX-License-Identifier: EPL-2.0
package journey.render.svg;

import java.util.List;
import journey.dsl.text.SafeText;
import journey.render.xml.Attributes;
import journey.render.xml.XmlWriter;

/** Several pictures as one, below each other. */
public final class PictureColumn {

    private PictureColumn() {}

    /** An SVG document with pictures below each other; without any, it is empty. */
    public static String of(List<MapPicture> pictures) {
        return pictures.size() == 1
                ? pictures.get(0).svg()
                : XmlWriter.text(SafeText::of, out -> draw(out, pictures));
    }

    private static void draw(XmlWriter out, List<MapPicture> pictures) {
        int width = pictures.stream().mapToInt(MapPicture::width).reduce(1, Math::max);
        int height = Math.max(1, pictures.stream().mapToInt(MapPicture::height).sum());
        out.element(
                "svg",
                Attributes.of("xmlns", SvgDocument.NAMESPACE)
                        .and("width", width)
                        .and("height", height)
                        .and("viewBox", "0 0 " + width + " " + height),
                () -> {
                    out.lineBreak();
                    int y = 0;
                    for (MapPicture picture : pictures) {
                        picture.draw(out, y);
                        y += picture.height();
                    }
                });
    }
}
