// SPDX-License-Identifier: EPL-2.0
package journey.dsl.summary;

import java.math.BigDecimal;
import java.util.Objects;
import journey.dsl.text.Words;
import journey.model.Answers;
import journey.model.Artifact;
import journey.model.Binding;
import journey.model.Choice;
import journey.model.Condition;
import journey.model.CustomerColumn;
import journey.model.Emotion;
import journey.model.ExpectedEffect;
import journey.model.Measure;
import journey.model.Metric;
import journey.model.Observation;
import journey.model.StageGoal;
import journey.model.Statement;
import journey.model.TitledElement;
import journey.model.WayOut;
import journey.model.Work;
import journey.model.util.JourneySwitch;
import org.eclipse.emf.ecore.EObject;

/** How elements are called where people see them: by their title, their own text or their value. */
public final class Labels extends JourneySwitch<String> {

    private Labels() {}

    /** The label of an element; empty when it has none, or the parser could not read it. */
    public static String of(EObject element) {
        return Objects.requireNonNullElse(new Labels().doSwitch(element), "");
    }

    @Override
    public String caseTitledElement(TitledElement titled) {
        return titled.getTitle();
    }

    @Override
    public String caseStageGoal(StageGoal goal) {
        return goal.getText();
    }

    @Override
    public String caseStatement(Statement statement) {
        return statement.getText();
    }

    @Override
    public String caseWork(Work work) {
        return work.getText();
    }

    @Override
    public String caseArtifact(Artifact artifact) {
        return artifact.getText();
    }

    @Override
    public String caseWayOut(WayOut way) {
        return way.getReason();
    }

    @Override
    public String caseChoice(Choice choice) {
        return choice.getQuestion();
    }

    @Override
    public String caseEmotion(Emotion emotion) {
        return Words.signed(BigDecimal.valueOf(emotion.getValue()));
    }

    @Override
    public String caseMeasure(Measure measure) {
        return named(measure.getMetric(), MeasureState.of(measure).text());
    }

    @Override
    public String caseObservation(Observation observation) {
        BigDecimal value = observation.getValue();
        return Objects.toString(observation.getPeriod(), "")
                + (value == null ? "" : " " + Words.figure(value));
    }

    @Override
    public String caseBinding(Binding binding) {
        return BindingWords.of(binding);
    }

    @Override
    public String caseCondition(Condition condition) {
        return BindingWords.of(condition);
    }

    @Override
    public String caseCustomerColumn(CustomerColumn customer) {
        return BindingWords.of(customer);
    }

    @Override
    public String caseAnswers(Answers answers) {
        return BindingWords.of(answers);
    }

    @Override
    public String caseExpectedEffect(ExpectedEffect effect) {
        BigDecimal change = effect.getChange();
        return named(effect.getMetric(), change == null ? "" : Words.signed(change));
    }

    /** A value with the name of its metric, as long as that is known: {@code Nps 38}. */
    static String named(Metric metric, String value) {
        return metric == null || metric.eIsProxy() ? value : metric.getName() + " " + value;
    }
}
