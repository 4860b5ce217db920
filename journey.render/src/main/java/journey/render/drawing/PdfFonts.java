// SPDX-License-Identifier: EPL-2.0
package journey.render.drawing;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.fop.apps.io.InternalResourceResolver;
import org.apache.fop.apps.io.ResourceResolverFactory;
import org.apache.fop.fonts.CustomFontCollection;
import org.apache.fop.fonts.EmbedFontInfo;
import org.apache.fop.fonts.EmbeddingMode;
import org.apache.fop.fonts.EncodingMode;
import org.apache.fop.fonts.Font;
import org.apache.fop.fonts.FontInfo;
import org.apache.fop.fonts.FontTriplet;
import org.apache.fop.fonts.FontUris;
import org.apache.xmlgraphics.io.Resource;
import org.apache.xmlgraphics.io.ResourceResolver;

/** The fonts that a PDF embeds: of each face that its text needs, the characters that it needs. */
final class PdfFonts {

    private static final int MILLIPOINTS = 1000;

    private final FontInfo fonts = new FontInfo();
    private final Map<Face, FontTriplet> names = new HashMap<>();
    private final InternalResourceResolver files =
            ResourceResolverFactory.createInternalResourceResolver(
                    URI.create("fonts:/"), new Files());

    /** Opens fonts, and nothing else. */
    private static final class Files implements ResourceResolver {

        @Override
        public Resource getResource(URI place) throws IOException {
            return new Resource(PictureFonts.open(place));
        }

        @Override
        public OutputStream getOutputStream(URI place) throws IOException {
            throw new IOException("fonts are only read");
        }
    }

    FontInfo info() {
        return fonts;
    }

    /** The font of a face in a size, or null when FOP cannot write these characters with it. */
    Font of(Face face, float size, String characters) {
        if (face.place() == null) {
            return null;
        }
        FontTriplet name = names.computeIfAbsent(face, this::added);
        Font font = fonts.getFontInstance(name, Math.round(size * MILLIPOINTS));
        return characters.chars().allMatch(c -> font.hasChar((char) c)) ? font : null;
    }

    private FontTriplet added(Face face) {
        FontTriplet name =
                new FontTriplet("face" + names.size(), Font.STYLE_NORMAL, Font.WEIGHT_NORMAL);
        EmbedFontInfo font =
                new EmbedFontInfo(
                        new FontUris(face.place(), null),
                        false,
                        false,
                        List.of(name),
                        null,
                        EncodingMode.CID,
                        EmbeddingMode.SUBSET,
                        false,
                        false,
                        false,
                        false);
        new CustomFontCollection(files, List.of(font), false).setup(names.size() + 1, fonts);
        return name;
    }
}
