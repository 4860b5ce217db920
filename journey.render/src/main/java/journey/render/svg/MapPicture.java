// SPDX-License-Identifier: EPL-2.0
package journey.render.svg;

import static journey.dsl.map.MapLayout.GAP;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import journey.dsl.map.MapFilter;
import journey.dsl.map.MapLayout;
import journey.dsl.summary.EmotionCurve;
import journey.dsl.summary.Labels;
import journey.dsl.text.Words;
import journey.model.Journey;
import journey.model.Lane;

/**
 * A map as an SVG document: title, personas, the map itself and a legend. The same map always gives
 * the same document.
 *
 * @param filter what of the map to show; lanes that hold nothing are left out
 * @param marks what has happened to elements since another version
 * @param notices what the reader has to know before anything else, such as that parts are missing
 */
public record MapPicture(
        Journey journey, MapFilter filter, Theme theme, Marks marks, List<String> notices) {

    /** What a picture shows unless a view says otherwise: moments tell of channels and teams. */
    public static final Set<Lane> LANES =
            Set.copyOf(EnumSet.complementOf(EnumSet.of(Lane.CHANNELS, Lane.TEAMS, Lane.EVIDENCE)));

    /** Around everything, in pixels. */
    private static final int BORDER = 16;

    private static final int LEAST_WIDTH = 720;

    public MapPicture {
        notices = List.copyOf(notices);
    }

    /** The document. */
    public String svg() {
        MapLayout narrow = MapLayout.of(journey, filter, new BoxContents(marks, 0));
        BranchRoutes branches = new BranchRoutes(narrow);
        BoxContents contents = new BoxContents(marks, branches.height());
        MapLayout layout =
                branches.height() == 0 ? narrow : MapLayout.of(journey, filter, contents);
        List<EmotionCurve> curves =
                EmotionCurve.of(journey).stream()
                        .filter(
                                curve ->
                                        filter.persona().isEmpty()
                                                || filter.persona().equals(curve.persona()))
                        .toList();
        int width = Math.max(LEAST_WIDTH, layout.bounds().width());
        Heading heading = new Heading(journey, curves, notices, width);
        Legend legend = new Legend(layout, width);
        int mapTop = heading.height() + GAP;
        int legendTop = mapTop + layout.bounds().height() + 2 * GAP;
        SvgOutput out = new SvgOutput();
        MapDrawing map = new MapDrawing(layout, contents, branches, curves);
        document(
                out,
                width + 2 * BORDER,
                legendTop + legend.height() + 2 * BORDER,
                () -> {
                    out.element("g", () -> heading.draw(out), "class", "heading");
                    out.element(
                            "g",
                            () -> map.draw(out),
                            "class",
                            "map",
                            "transform",
                            "translate(0 " + mapTop + ")");
                    out.element("g", () -> legend.draw(out, legendTop), "class", "legend");
                });
        return out.toString();
    }

    private void document(SvgOutput out, int width, int height, SvgOutput.Part content) {
        String title = Labels.of(journey);
        out.element(
                "svg",
                () -> {
                    out.text("title", title, "id", "title");
                    out.text("desc", description(), "id", "description");
                    out.text("style", theme.css());
                    out.empty("rect", "class", "paper", "width", width, "height", height);
                    out.element(
                            "g", content, "transform", "translate(" + BORDER + " " + BORDER + ")");
                },
                "xmlns",
                SvgOutput.NAMESPACE,
                "viewBox",
                "0 0 " + width + " " + height,
                "width",
                width,
                "height",
                height,
                "role",
                "graphics-document document",
                "aria-labelledby",
                "title",
                "aria-describedby",
                "description",
                "data-journey",
                journey.getName());
    }

    private String description() {
        String stages = Words.all(journey.getStages().stream().map(Labels::of).toList());
        return "A customer journey map of "
                + Words.counted(journey.getStages().size(), "stage")
                + (stages.isEmpty() ? "." : ": " + stages + ".");
    }
}
