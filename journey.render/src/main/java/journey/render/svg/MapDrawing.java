// SPDX-License-Identifier: EPL-2.0
package journey.render.svg;

import static journey.layout.MapLayout.GAP;
import static journey.layout.MapLayout.MARGIN;
import static journey.layout.MapLayout.PADDING;
import static journey.layout.MapLayout.POINT;

import java.math.BigDecimal;
import java.util.Locale;
import journey.dsl.summary.MeasureState;
import journey.dsl.text.Words;
import journey.layout.Band;
import journey.layout.Bounds;
import journey.layout.Box;
import journey.layout.Column;
import journey.layout.EmotionScale;
import journey.layout.MapLayout;
import journey.model.Choice;
import journey.model.Lane;
import journey.model.Measure;
import journey.model.Moment;
import journey.render.xml.Attributes;
import journey.render.xml.XmlWriter;
import org.eclipse.emf.ecore.EObject;

/**
 * Draws the map itself: columns, and above them the bands with their boxes. Every band is a group
 * with coordinates of its own, so that a page can move it.
 */
record MapDrawing(MapPicture picture, MapLayout<BoxDrawing> layout, MapLines lines) {

    /** How round the corners of a column are, in pixels. */
    private static final int COLUMN_RADIUS = 6;

    /** How round the corners of a moment are, in pixels: more than those of what stands below. */
    private static final int MOMENT_RADIUS = 8;

    private static final int FACT_RADIUS = 3;

    void draw(XmlWriter out) {
        layout.columns().forEach(column -> drawColumn(out, column));
        boolean isBelowLine = false;
        for (Band<BoxDrawing> band : layout.bands()) {
            drawBand(out, band, !isBelowLine);
            isBelowLine = band.line().isPresent();
        }
        new ArrowDrawing(picture.shapes(), layout).draw(out);
    }

    private void drawColumn(XmlWriter out, Column<BoxDrawing> column) {
        Bounds bounds = column.bounds();
        picture.shapes()
                .of(column.element())
                .draw(
                        out,
                        "column" + picture.mark(column.element()),
                        () -> {
                            Shape.rect(
                                    out,
                                    bounds.x(),
                                    0,
                                    bounds.width(),
                                    bounds.height() + GAP,
                                    COLUMN_RADIUS);
                            Bounds header = column.header();
                            column.title().draw(out, header.x(), header.y(), header.width());
                        });
    }

    private void drawBand(XmlWriter out, Band<BoxDrawing> band, boolean hasRule) {
        int top = band.bounds().y();
        out.element(
                "g",
                Attributes.of("class", "band")
                        .and("data-lanes", lanes(band))
                        .and("data-height", band.bounds().height())
                        .and("transform", "translate(0 " + top + ")"),
                () -> {
                    if (hasRule) {
                        out.element("line", across("rule", band.bounds()));
                    }
                    drawName(out, band);
                    if (band.lanes().contains(Lane.EMOTIONS)) {
                        drawScale(out, band);
                        new EmotionCurves(layout, picture.curves(), top).draw(out);
                    }
                    layout.boxes().stream()
                            .filter(box -> band.lanes().contains(box.lane()))
                            .forEach(box -> drawBox(out, box, top));
                    band.line().ifPresent(name -> drawLine(out, name, band.bounds()));
                    if (band.hasMoments()) {
                        new WayDrawing(picture, lines.ways()).draw(out);
                    }
                    if (band.hasCustomers()) {
                        customers().drawWays(out);
                    }
                });
    }

    private CustomerDrawing customers() {
        return new CustomerDrawing(picture, lines.customers());
    }

    private static void drawName(XmlWriter out, Band<BoxDrawing> band) {
        if (band.hasCustomers()) {
            CustomerDrawing.drawName(out, band);
        } else {
            band.name().draw(out, 0, GAP, MARGIN);
        }
    }

    /** The lanes of a band, by which a page knows it. */
    static String lanes(Band<?> band) {
        return String.join(" ", band.lanes().stream().map(Lane::getLiteral).toList());
    }

    /** The line at the bottom of a band of a blueprint, with its name in the margin. */
    private static void drawLine(XmlWriter out, BoxDrawing name, Bounds band) {
        int y = band.height();
        out.element("line", across("frontier", band).and("y1", y).and("y2", y));
        name.draw(out, 0, y - name.height(), MARGIN);
    }

    private static Attributes across(String cssClass, Bounds band) {
        return Attributes.of("class", cssClass).and("x1", 0).and("x2", band.width());
    }

    private void drawScale(XmlWriter out, Band<BoxDrawing> band) {
        EmotionScale scale = layout.emotionScale().orElseThrow();
        for (int value = EmotionScale.LOWEST; value <= EmotionScale.HIGHEST; value++) {
            int y = scale.y(value) - band.bounds().y();
            out.element(
                    "line",
                    Attributes.of("class", "level")
                            .and("x1", MARGIN)
                            .and("x2", band.bounds().width())
                            .and("y1", y)
                            .and("y2", y));
            out.element(
                    "text",
                    Attributes.of("class", "small end")
                            .and("x", MARGIN - PADDING)
                            .and("y", y + TextStyle.HALF_HEIGHT),
                    Words.signed(BigDecimal.valueOf(value)));
        }
    }

    private void drawBox(XmlWriter out, Box<BoxDrawing> box, int bandTop) {
        Bounds bounds = box.bounds();
        int y = bounds.y() - bandTop;
        if (box.lane() == Lane.EMOTIONS && layout.box(box.element()).orElseThrow() == box) {
            drawPoint(out, box, bounds.x(), y);
            return;
        }
        if (box.lane() == Lane.CUSTOMERS) {
            customers().drawBox(out, box, y);
            return;
        }
        if (box.element() instanceof Choice) {
            WayDrawing.drawChoice(out, picture, box, y);
            return;
        }
        picture.shapes()
                .of(box.element())
                .draw(
                        out,
                        box.lane() == Lane.CHANNELS && box.element() instanceof Moment
                                ? "box onstage"
                                : cssClass(box.element()),
                        () -> {
                            int radius =
                                    box.element() instanceof Moment ? MOMENT_RADIUS : FACT_RADIUS;
                            Shape.rect(out, bounds.x(), y, bounds.width(), bounds.height(), radius);
                            box.content().draw(out, bounds.x(), y, bounds.width());
                        });
    }

    private void drawPoint(XmlWriter out, Box<BoxDrawing> box, int x, int y) {
        int radius = POINT / 2;
        picture.shapes()
                .of(box.element())
                .draw(
                        out,
                        "point emotion" + picture.mark(box.element()),
                        () -> {
                            out.element(
                                    "circle",
                                    Attributes.of("cx", x + radius)
                                            .and("cy", y + radius)
                                            .and("r", radius - 1));
                            out.element(
                                    "text",
                                    Attributes.of("x", x + radius)
                                            .and("y", y + radius + TextStyle.HALF_HEIGHT),
                                    box.content().lines().get(0).text());
                        });
    }

    private String cssClass(EObject element) {
        StringBuilder css = new StringBuilder("box ");
        css.append(element.eClass().getName().toLowerCase(Locale.ROOT));
        if (element instanceof Moment moment) {
            css.append(moment.isKey() ? " key" : "").append(moment.isProposed() ? " proposed" : "");
        }
        if (element instanceof Measure measure) {
            css.append(' ')
                    .append(MeasureState.of(measure).verdict().name().toLowerCase(Locale.ROOT));
        }
        return css + picture.mark(element);
    }
}
