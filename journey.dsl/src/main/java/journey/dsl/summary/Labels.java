// SPDX-License-Identifier: EPL-2.0
package journey.dsl.summary;

import java.math.BigDecimal;
import java.util.Objects;
import journey.dsl.measures.Measures;
import journey.dsl.text.Words;
import journey.model.BackstageActivity;
import journey.model.Emotion;
import journey.model.Measure;
import journey.model.StageGoal;
import journey.model.Statement;
import journey.model.TitledElement;
import org.eclipse.emf.ecore.EObject;

/** How elements are called where people see them: by their title or their own text. */
public final class Labels {

    private Labels() {}

    /** The text of an element; empty for a kind without one. */
    public static String of(EObject element) {
        if (element instanceof TitledElement titled) {
            return orEmpty(titled.getTitle());
        }
        if (element instanceof StageGoal goal) {
            return orEmpty(goal.getText());
        }
        if (element instanceof Statement statement) {
            return orEmpty(statement.getText());
        }
        if (element instanceof BackstageActivity activity) {
            return orEmpty(activity.getText());
        }
        if (element instanceof Emotion emotion) {
            return Words.signed(BigDecimal.valueOf(emotion.getValue()));
        }
        return element instanceof Measure measure ? of(measure) : "";
    }

    private static String of(Measure measure) {
        String state = MeasureState.of(measure).text();
        return Measures.isMetricKnown(measure)
                ? measure.getMetric().getName() + " " + state
                : state;
    }

    /** The parser leaves out what it cannot read. */
    private static String orEmpty(String text) {
        return Objects.requireNonNullElse(text, "");
    }
}
