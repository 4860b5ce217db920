// SPDX-License-Identifier: EPL-2.0
package journey.cli.render;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import journey.layout.MapFilter;
import journey.model.Journey;
import journey.render.drawing.PageSize;
import journey.render.drawing.PdfPages;
import journey.render.drawing.PngPicture;
import journey.render.html.MapPageFactory;
import journey.render.json.JsonMap;
import journey.render.markdown.MarkdownBlueprint;
import journey.render.markdown.MarkdownMap;
import journey.render.mermaid.MermaidDiagram;
import journey.render.mermaid.MermaidLosses;
import journey.render.svg.MapPicture;
import journey.render.svg.MapPictureFactory;
import journey.render.svg.Marks;
import journey.render.svg.PictureSettings;

/** Makes the files of one map. Those that show its picture share it. */
final class MapDocuments {

    /** Pixels of a user unit: text is sharp on screens and in print. */
    private static final int SCALE = 2;

    private final Journey journey;
    private final MapFilter filter;
    private final RenderOptions options;
    private final MapPageFactory pages;
    private final MapPicture picture;

    /**
     * @param notices what the reader of the map has to know before anything else
     */
    MapDocuments(
            Journey journey,
            MapFilter filter,
            List<String> notices,
            RenderOptions options,
            MapPictureFactory pictures,
            MapPageFactory pages) {
        this.journey = journey;
        this.filter = filter;
        this.options = options;
        this.pages = pages;
        this.picture = pictures.create(journey, settings(notices));
    }

    /** Moments of a picture tell of channels and teams, claims of evidence, unless a view does. */
    private PictureSettings settings(List<String> notices) {
        boolean hasView = options.selection().view() != null;
        MapFilter shown = hasView ? filter : filter.withLanes(MapPicture.LANES);
        return new PictureSettings(
                options.selection().kind(), shown, options.theme(), Marks.NONE, notices);
    }

    /** Makes the file of a format. */
    RenderRun.Rendered create(RenderFormat format) {
        return switch (format) {
            case SVG -> text(format, picture.svg());
            case HTML -> text(format, pages.create(picture).html());
            case PNG -> png();
            case PDF -> pdf();
            case MD -> text(format, markdown());
            case MERMAID -> mermaid();
            case JSON -> text(format, JsonMap.of(journey, filter));
        };
    }

    private String markdown() {
        return switch (options.selection().kind()) {
            case MAP -> MarkdownMap.of(journey, filter);
            case BLUEPRINT -> MarkdownBlueprint.of(journey, picture.title(), filter);
        };
    }

    private RenderRun.Rendered mermaid() {
        byte[] diagram = MermaidDiagram.of(journey, filter).getBytes(StandardCharsets.UTF_8);
        return file(RenderFormat.MERMAID, diagram, MermaidLosses.of(journey, filter));
    }

    private RenderRun.Rendered png() {
        PngPicture png = PngPicture.of(picture.svg(), SCALE);
        List<String> warnings = new ArrayList<>(missing(png.missing()));
        if (png.scale() < SCALE) {
            warnings.add(
                    "This map is large: it has %.2f pixels for each unit instead of %d. SVG, HTML and PDF have no such limit."
                            .formatted(png.scale(), SCALE));
        }
        return file(RenderFormat.PNG, png.bytes(), warnings);
    }

    private RenderRun.Rendered pdf() {
        PageSize size = options.paper();
        List<String> sheets =
                size == PageSize.PICTURE
                        ? List.of(picture.svg())
                        : picture.pages(size.pictureWidth(), size.pictureHeight());
        PdfPages pdf =
                PdfPages.of(
                        sheets, size, new PdfPages.Description(picture.title(), null, null, null));
        return file(RenderFormat.PDF, pdf.bytes(), missing(pdf.missing()));
    }

    private static List<String> missing(List<String> characters) {
        return characters.isEmpty()
                ? List.of()
                : List.of(
                        "No font of this machine has "
                                + String.join(" ", characters)
                                + ": boxes stand there instead.");
    }

    private RenderRun.Rendered text(RenderFormat format, String text) {
        return file(format, text.getBytes(StandardCharsets.UTF_8), List.of());
    }

    private RenderRun.Rendered file(RenderFormat format, byte[] content, List<String> warnings) {
        String name = options.selection().fileName(journey) + "." + format.extension();
        return new RenderRun.Rendered(name, content, warnings);
    }
}
