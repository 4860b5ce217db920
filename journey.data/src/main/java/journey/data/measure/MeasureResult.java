// SPDX-License-Identifier: EPL-2.0
package journey.data.measure;

import java.util.List;
import java.util.Optional;
import journey.data.privacy.Told;
import journey.model.Measure;

/**
 * What data say of a measure.
 *
 * @param rule how its answers were chosen; empty for what is no answer
 * @param figures in the order of time, for all customers first
 * @param outside how many answers are none on the scale of the metric; they are left out
 * @param refusal why there are no figures: a sentence; empty when there can be some
 */
public record MeasureResult(
        Measure measure,
        Optional<AnswerRule> rule,
        List<Figure> figures,
        Told outside,
        Optional<String> refusal) {

    public MeasureResult {
        figures = List.copyOf(figures);
    }

    static MeasureResult refused(Measure measure, String why) {
        return new MeasureResult(
                measure, Optional.empty(), List.of(), Told.of(0), Optional.of(why));
    }
}
