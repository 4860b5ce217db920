// SPDX-License-Identifier: EPL-2.0
package journey.render.svg;

import static journey.dsl.map.MapLayout.FONT_SIZE;
import static journey.dsl.map.MapLayout.GAP;
import static journey.dsl.map.MapLayout.HEADER_FONT_SIZE;
import static journey.dsl.map.MapLayout.MARGIN;
import static journey.dsl.map.MapLayout.PADDING;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import journey.dsl.map.Band;
import journey.dsl.map.Bounds;
import journey.dsl.map.Box;
import journey.dsl.map.Column;
import journey.dsl.map.EmotionScale;
import journey.dsl.map.MapLayout;
import journey.dsl.summary.EmotionCurve;
import journey.dsl.summary.MeasureState;
import journey.dsl.text.Words;
import journey.model.Lane;
import journey.model.Measure;
import journey.model.Moment;
import org.eclipse.emf.ecore.EObject;

/**
 * Draws the map itself: columns, and above them the bands with their boxes. Every band is a group
 * with coordinates of its own, so that a page can move it.
 */
record MapDrawing(
        MapLayout layout, BoxContents contents, BranchRoutes branches, List<EmotionCurve> curves) {

    void draw(SvgOutput out) {
        layout.columns().forEach(column -> drawColumn(out, column));
        layout.bands().forEach(band -> drawBand(out, band));
    }

    private void drawColumn(SvgOutput out, Column column) {
        Bounds bounds = column.bounds();
        Shape.of(column.element())
                .draw(
                        out,
                        "column" + mark(column.element()),
                        () -> {
                            Shape.rect(
                                    out, bounds.x(), 0, bounds.width(), bounds.height() + GAP, 6);
                            drawHeader(out, column);
                        });
    }

    private static void drawHeader(SvgOutput out, Column column) {
        int y = PADDING;
        for (String text : column.lines()) {
            Line line = new Line(TextStyle.HEADER, null, text, 0, 0);
            line.draw(out, column.header().x() + PADDING, y, column.header().width() - 2 * PADDING);
            y += MapLayout.lineHeight(HEADER_FONT_SIZE);
        }
    }

    private void drawBand(SvgOutput out, Band band) {
        int top = band.bounds().y();
        String lanes =
                String.join(" ", band.lanes().stream().map(lane -> lane.getLiteral()).toList());
        out.element(
                "g",
                () -> {
                    out.empty("line", "class", "rule", "x1", 0, "x2", band.bounds().width());
                    drawName(out, band);
                    if (band.lanes().contains(Lane.EMOTIONS)) {
                        drawScale(out, band);
                        new EmotionCurves(layout, curves, top).draw(out);
                    }
                    layout.boxes().stream()
                            .filter(box -> band.lanes().contains(box.lane()))
                            .forEach(box -> drawBox(out, box, top));
                    if (band.lanes().contains(Lane.TOUCHPOINTS)
                            || band.lanes().contains(Lane.STEPS)) {
                        branches.draw(out, layout, band.bounds().bottom(), -top);
                    }
                },
                "class",
                "band",
                "data-lanes",
                lanes,
                "data-height",
                band.bounds().height(),
                "transform",
                "translate(0 " + top + ")");
    }

    private static void drawName(SvgOutput out, Band band) {
        int y = GAP + PADDING;
        for (String text : band.lines()) {
            Line line = new Line(TextStyle.STRONG, null, text, 0, 0);
            line.draw(out, PADDING, y, MARGIN - 2 * PADDING);
            y += MapLayout.lineHeight(FONT_SIZE);
        }
    }

    private void drawScale(SvgOutput out, Band band) {
        EmotionScale scale = layout.emotionScale().orElseThrow();
        for (int value = EmotionScale.LOWEST; value <= EmotionScale.HIGHEST; value++) {
            int y = scale.y(value) - band.bounds().y();
            out.empty(
                    "line",
                    "class",
                    "level",
                    "x1",
                    MARGIN,
                    "x2",
                    band.bounds().width(),
                    "y1",
                    y,
                    "y2",
                    y);
            out.text(
                    "text",
                    Words.signed(BigDecimal.valueOf(value)),
                    "class",
                    "small end",
                    "x",
                    MARGIN - PADDING,
                    "y",
                    y + 4);
        }
    }

    private void drawBox(SvgOutput out, Box box, int bandTop) {
        Bounds bounds = box.bounds();
        int y = bounds.y() - bandTop;
        if (box.lane() == Lane.EMOTIONS && layout.box(box.element()).orElseThrow() == box) {
            EmotionCurves.drawPoint(out, box, "point emotion" + mark(box.element()), bounds.x(), y);
            return;
        }
        Shape.of(box.element())
                .draw(
                        out,
                        cssClass(box.element()),
                        () -> {
                            int radius = box.element() instanceof Moment ? 8 : 3;
                            Shape.rect(out, bounds.x(), y, bounds.width(), bounds.height(), radius);
                            contents.draw(out, box, bounds.x(), y);
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
        return css + mark(element);
    }

    private String mark(EObject element) {
        return contents.marks().of(element).isPresent() ? " mark" : "";
    }
}
