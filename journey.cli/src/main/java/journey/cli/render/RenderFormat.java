// SPDX-License-Identifier: EPL-2.0
package journey.cli.render;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import journey.dsl.map.MapFilter;
import journey.dsl.summary.Labels;
import journey.render.drawing.PageSize;
import journey.render.drawing.PdfPages;
import journey.render.drawing.PngPicture;
import journey.render.html.MapPage;
import journey.render.json.JsonMap;
import journey.render.markdown.MarkdownMap;
import journey.render.mermaid.MermaidDiagram;
import journey.render.svg.MapPicture;
import journey.render.svg.Marks;

/** What {@code journey render} can write. */
public enum RenderFormat {
    SVG("svg", request -> utf8(picture(request).svg())),
    HTML("html", request -> utf8(MapPage.of(picture(request)).html())),
    PNG("png", RenderFormat::png),
    PDF("pdf", RenderFormat::pdf),
    MD("md", request -> utf8(MarkdownMap.of(request.journey(), request.filter()))),
    MERMAID("mmd", request -> utf8(MermaidDiagram.of(request.journey(), request.filter()))),
    JSON("json", request -> utf8(JsonMap.of(request.journey(), request.filter())));

    /** Pixels of a user unit: text is sharp on screens and in print. */
    private static final int SCALE = 2;

    private final String extension;
    private final Function<RenderRequest, Rendering> renderer;

    RenderFormat(String extension, Function<RenderRequest, Rendering> renderer) {
        this.extension = extension;
        this.renderer = renderer;
    }

    /** As it is written on the command line. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** A file's content, and what the user has to know about it. */
    record Rendering(byte[] content, List<String> warnings) {}

    String extension() {
        return extension;
    }

    Rendering render(RenderRequest request) {
        return renderer.apply(request);
    }

    private static Rendering png(RenderRequest request) {
        PngPicture png = PngPicture.of(picture(request).svg(), SCALE);
        List<String> warnings = new ArrayList<>(missing(png.missing()));
        if (png.scale() < SCALE) {
            warnings.add(
                    "This map is large: it has %.2f pixels for each unit instead of %d. SVG, HTML and PDF have no such limit."
                            .formatted(png.scale(), SCALE));
        }
        return new Rendering(png.bytes(), warnings);
    }

    private static Rendering pdf(RenderRequest request) {
        MapPicture picture = picture(request);
        PageSize size = request.options().paper();
        List<String> pages =
                size == PageSize.PICTURE
                        ? List.of(picture.svg())
                        : picture.pages(size.pictureWidth(), size.pictureHeight());
        PdfPages pdf =
                PdfPages.of(
                        pages,
                        size,
                        new PdfPages.Description(Labels.of(request.journey()), null, null, null));
        return new Rendering(pdf.bytes(), missing(pdf.missing()));
    }

    private static List<String> missing(List<String> characters) {
        return characters.isEmpty()
                ? List.of()
                : List.of(
                        "No font of this machine has "
                                + String.join(" ", characters)
                                + ": boxes stand there instead.");
    }

    /** Moments of a picture tell of channels and teams, claims of evidence, unless a view does. */
    private static MapPicture picture(RenderRequest request) {
        MapFilter filter = request.filter();
        boolean hasView = request.options().selection().view() != null;
        return new MapPicture(
                request.journey(),
                new MapFilter(
                        hasView ? filter.lanes() : MapPicture.LANES,
                        filter.persona(),
                        filter.onlyExisting()),
                request.options().theme(),
                Marks.NONE,
                request.notices());
    }

    private static Rendering utf8(String text) {
        return new Rendering(text.getBytes(StandardCharsets.UTF_8), List.of());
    }
}
