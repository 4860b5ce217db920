// SPDX-License-Identifier: EPL-2.0
package journey.layout;

import static journey.layout.MapLayout.GAP;
import static journey.layout.MapLayout.MOMENT_WIDTH;
import static journey.layout.MapLayout.POINT;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import journey.model.Emotion;
import journey.model.Lane;
import journey.model.Moment;

/**
 * The lane of the emotion curve. It has a level for each value, +2 at the top. Equal emotions of
 * one moment stand side by side on their level, and in further rows when they are too many for one.
 */
final class EmotionLane<C extends BoxContent> {

    private static final int PITCH = POINT + GAP / 2;
    private static final int PER_ROW = MOMENT_WIDTH / PITCH;

    private final Arrangement content;
    private final MapStyle<C> style;
    private int rowsOfLevel = 1;

    EmotionLane(Arrangement content, MapStyle<C> style) {
        this.content = content;
        this.style = style;
    }

    /** Makes the levels high enough for a moment; all moments come before the first point. */
    void measure(Moment moment) {
        for (List<Emotion> equal : byValue(moment).values()) {
            rowsOfLevel = Math.max(rowsOfLevel, (equal.size() + PER_ROW - 1) / PER_ROW);
        }
    }

    /** The scale of the lane that begins at {@code top}. */
    EmotionScale scale(int top) {
        return new EmotionScale(top, rowsOfLevel * PITCH);
    }

    /** The emotions of a moment. */
    List<Box<C>> points(Moment moment, int x, EmotionScale scale) {
        List<Box<C>> points = new ArrayList<>();
        byValue(moment)
                .forEach(
                        (value, equal) -> {
                            int y = scale.levelTop(value);
                            for (int i = 0; i < equal.size(); i++) {
                                int inRow = Math.min(PER_ROW, equal.size() - i / PER_ROW * PER_ROW);
                                int left = x + (MOMENT_WIDTH - inRow * PITCH + PITCH - POINT) / 2;
                                points.add(
                                        point(
                                                moment,
                                                equal.get(i),
                                                left + i % PER_ROW * PITCH,
                                                y + i / PER_ROW * PITCH));
                            }
                        });
        return points;
    }

    private Box<C> point(Moment moment, Emotion emotion, int x, int y) {
        Bounds bounds = new Bounds(x, y, POINT, POINT);
        return new Box<>(Lane.EMOTIONS, moment, emotion, bounds, style.point(emotion));
    }

    /** From the highest to the lowest. A value that emotions cannot have counts as the nearest. */
    private Map<Integer, List<Emotion>> byValue(Moment moment) {
        return content.at(moment, Lane.EMOTIONS).stream()
                .map(Emotion.class::cast)
                .collect(
                        Collectors.groupingBy(
                                (Emotion emotion) -> level(emotion),
                                () -> new TreeMap<>(Comparator.reverseOrder()),
                                Collectors.toList()));
    }

    private static int level(Emotion emotion) {
        return Math.max(EmotionScale.LOWEST, Math.min(EmotionScale.HIGHEST, emotion.getValue()));
    }
}
