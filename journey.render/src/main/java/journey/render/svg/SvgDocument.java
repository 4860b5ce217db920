// SPDX-License-Identifier: EPL-2.0
package journey.render.svg;

import java.util.function.Consumer;
import journey.dsl.summary.Labels;
import journey.dsl.text.SafeText;
import journey.dsl.text.Words;
import journey.model.Journey;
import journey.render.xml.Attributes;
import journey.render.xml.XmlWriter;

/**
 * The document around a drawing, with a border, and words for those who do not see it.
 *
 * @param innerWidth of the drawing, in pixels
 * @param innerHeight of the drawing, in pixels
 */
record SvgDocument(Journey journey, PictureKind kind, int innerWidth, int innerHeight) {

    static final String NAMESPACE = "http://www.w3.org/2000/svg";

    /** Around everything, in pixels. */
    static final int BORDER = 16;

    /** In pixels. */
    int width() {
        return innerWidth + 2 * BORDER;
    }

    /** In pixels. */
    int height() {
        return innerHeight + 2 * BORDER;
    }

    /**
     * The document as a file.
     *
     * @param css the style sheet, or null for none
     */
    String text(String css, Consumer<XmlWriter> drawing) {
        return XmlWriter.text(SafeText::of, out -> draw(out, Attributes.none(), css, drawing));
    }

    /**
     * Writes the document.
     *
     * @param place where it stands in a document around it
     * @param css the style sheet, or null for none
     */
    void draw(XmlWriter out, Attributes place, String css, Consumer<XmlWriter> drawing) {
        String title = "title-" + journey.getName();
        String description = "description-" + journey.getName();
        Attributes document =
                place.and("xmlns", NAMESPACE)
                        .and("viewBox", "0 0 " + width() + " " + height())
                        .and("width", width())
                        .and("height", height())
                        .and("role", "graphics-document document")
                        .and("aria-labelledby", title)
                        .and("aria-describedby", description)
                        .and("data-journey", journey.getName());
        Attributes paper =
                Attributes.of("class", "paper").and("width", width()).and("height", height());
        Attributes inner = Attributes.of("transform", "translate(" + BORDER + " " + BORDER + ")");
        out.element(
                "svg",
                document,
                () -> {
                    out.element("title", Attributes.of("id", title), kind.title(journey));
                    out.element("desc", Attributes.of("id", description), description());
                    if (css != null) {
                        out.element("style", Attributes.none(), css);
                    }
                    out.element("rect", paper);
                    out.element("g", inner, () -> drawing.accept(out));
                });
    }

    private String description() {
        String stages = Words.all(journey.getStages().stream().map(Labels::of).toList());
        return "A "
                + kind.words()
                + " of "
                + Words.counted(journey.getStages().size(), "stage")
                + (stages.isEmpty() ? "." : ": " + stages + ".");
    }
}
