// SPDX-License-Identifier: EPL-2.0
package journey.render.svg;

import static journey.layout.MapLayout.PADDING;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import journey.dsl.measures.Series;
import journey.dsl.summary.MeasureState;
import journey.model.Measure;
import journey.model.Observation;
import journey.render.xml.Attributes;
import journey.render.xml.XmlWriter;

/**
 * The observations of a measure over time, as small as a word, and the target across them (Edward
 * R. Tufte, "Beautiful Evidence", 2006).
 *
 * @param observations in time, at least two
 */
record Sparkline(Measure measure, List<Observation> observations) implements Figure {

    /** In pixels. */
    static final int HEIGHT = 30;

    private static final int INSET = 4;

    /** The radius of the point of the latest observation, in pixels. */
    private static final int DOT = 3;

    /** The sparkline of the series that the box tells of; empty for less than two observations. */
    static Optional<Sparkline> of(Measure measure) {
        return MeasureState.of(measure)
                .series()
                .map(Series::observations)
                .filter(all -> all.size() > 1)
                .map(
                        all ->
                                all.stream()
                                        .sorted(Comparator.comparing(Observation::getPeriod))
                                        .toList())
                .map(inTime -> new Sparkline(measure, inTime));
    }

    @Override
    public void draw(XmlWriter out, int x, int boxTop, int width, int height) {
        int y = boxTop + height - PADDING - HEIGHT;
        Span days = Span.of(observations.stream().mapToDouble(Sparkline::day));
        Span values = Span.of(values());
        List<Double> points = new ArrayList<>();
        for (Observation observation : observations) {
            points.add(x + INSET + days.share(day(observation)) * (width - 2 * INSET));
            points.add(level(y, values.share(observation.getValue().doubleValue())));
        }
        if (measure.getTarget() != null) {
            String target =
                    Coordinates.of(level(y, values.share(measure.getTarget().doubleValue())));
            out.element(
                    "line",
                    Attributes.of("class", "target")
                            .and("x1", x)
                            .and("x2", x + width)
                            .and("y1", target)
                            .and("y2", target));
        }
        out.element("polyline", Attributes.of("class", "spark").and("points", coordinates(points)));
        out.element(
                "circle",
                Attributes.of("class", "latest")
                        .and("cx", Coordinates.of(points.get(points.size() - 2)))
                        .and("cy", Coordinates.of(points.get(points.size() - 1)))
                        .and("r", DOT));
    }

    private static String coordinates(List<Double> points) {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < points.size(); i += 2) {
            texts.add(Coordinates.of(points.get(i), points.get(i + 1)));
        }
        return String.join(" ", texts);
    }

    private static double level(int top, double share) {
        return top + HEIGHT - INSET - share * (HEIGHT - 2 * INSET);
    }

    /** From the least value to the greatest. */
    private record Span(double least, double greatest) {

        static Span of(DoubleStream values) {
            DoubleSummaryStatistics statistics = values.summaryStatistics();
            return new Span(statistics.getMin(), statistics.getMax());
        }

        /** Where a value lies: 0 to 1, in the middle if all are equal. */
        double share(double value) {
            return least == greatest ? 0.5 : (value - least) / (greatest - least);
        }
    }

    private static double day(Observation observation) {
        return observation.getPeriod().firstDay().toEpochDay();
    }

    /** The target too: it is to be seen even if no observation is near. */
    private DoubleStream values() {
        DoubleStream values = observations.stream().mapToDouble(it -> it.getValue().doubleValue());
        return measure.getTarget() == null
                ? values
                : DoubleStream.concat(values, DoubleStream.of(measure.getTarget().doubleValue()));
    }
}
