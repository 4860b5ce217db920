// SPDX-License-Identifier: EPL-2.0
package journey.dsl.summary;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import journey.dsl.measures.Measures;
import journey.dsl.text.Messages;
import journey.dsl.text.Words;
import journey.model.Emotion;
import journey.model.Journey;
import journey.model.JourneyState;
import journey.model.Measure;
import journey.model.Moment;
import journey.model.Period;
import journey.model.Stage;
import journey.model.Touchpoint;

/**
 * What one wants to know of a stage at a glance.
 *
 * @param touchpoints how many touchpoints it has, with the proposed ones
 * @param steps how many steps it has, with the proposed ones
 * @param proposed how many of both are proposed
 * @param lowest the lowest emotion of anybody, at a moment that one can live through
 * @param measure how the stage is doing: the state of its own measure with the latest observation,
 *     else of such a measure at its moments
 */
public record StageSummary(
        int touchpoints,
        int steps,
        int proposed,
        Optional<Emotion> lowest,
        Optional<MeasureState> measure) {

    /** Summarizes a stage. */
    public static StageSummary of(Stage stage) {
        List<Moment> moments = stage.getMoments();
        int touchpoints = count(moments.stream().filter(Touchpoint.class::isInstance));
        boolean current = ((Journey) stage.eContainer()).getState() == JourneyState.CURRENT;
        List<Moment> lived =
                moments.stream().filter(moment -> !(current && moment.isProposed())).toList();
        return new StageSummary(
                touchpoints,
                moments.size() - touchpoints,
                count(moments.stream().filter(Moment::isProposed)),
                Emotions.lowest(lived),
                measure(stage));
    }

    private static int count(Stream<Moment> moments) {
        return (int) moments.count();
    }

    private static Optional<MeasureState> measure(Stage stage) {
        return latest(stage.getMeasures().stream())
                .or(() -> latest(Measures.in(stage)))
                .or(() -> Measures.in(stage).findFirst().map(MeasureState::of));
    }

    private static Optional<MeasureState> latest(Stream<Measure> measures) {
        return measures.map(MeasureState::of)
                .filter(state -> state.latest().isPresent())
                .reduce(
                        (first, second) ->
                                period(first).compareTo(period(second)) >= 0 ? first : second);
    }

    private static Period period(MeasureState state) {
        return state.latest().orElseThrow().getPeriod();
    }

    /**
     * The summary in one line: {@code 3 touchpoints · 1 step · 1 proposed · lowest emotion −2 at
     * Orders, for Ben · Queue 7.5 minutes, target ≤ 4: missed}.
     */
    public String text() {
        List<String> parts = new ArrayList<>();
        parts.add(Words.counted(touchpoints, "touchpoint"));
        if (steps > 0) {
            parts.add(Words.counted(steps, "step"));
        }
        if (proposed > 0) {
            parts.add(Messages.text("stage-summary.proposed", proposed));
        }
        lowest.map(StageSummary::words).ifPresent(parts::add);
        measure.map(StageSummary::words).ifPresent(parts::add);
        return String.join(" · ", parts);
    }

    private static String words(Emotion emotion) {
        String value = Words.signed(BigDecimal.valueOf(emotion.getValue()));
        Moment moment = (Moment) emotion.eContainer();
        String title = Words.shortened(Labels.of(moment));
        String where = title.isEmpty() ? Objects.requireNonNullElse(moment.getName(), "") : title;
        List<String> personas = PersonaWords.all(emotion);
        return personas.isEmpty()
                ? Messages.text("stage-summary.lowest", value, where)
                : Messages.text("stage-summary.lowest-for", value, where, Words.all(personas));
    }

    private static String words(MeasureState state) {
        return Labels.named(state.measure().getMetric(), state.brief());
    }
}
