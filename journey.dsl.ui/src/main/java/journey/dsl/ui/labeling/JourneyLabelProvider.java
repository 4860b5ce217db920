// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ui.labeling;

import com.google.inject.Inject;
import java.math.BigDecimal;
import java.util.Locale;
import journey.dsl.measures.Measures;
import journey.dsl.measures.Verdict;
import journey.dsl.summary.Labels;
import journey.dsl.summary.MeasureState;
import journey.dsl.text.Words;
import journey.model.Artifact;
import journey.model.Binding;
import journey.model.Branch;
import journey.model.Choice;
import journey.model.Emotion;
import journey.model.Ending;
import journey.model.ExpectedEffect;
import journey.model.Import;
import journey.model.Join;
import journey.model.Measure;
import journey.model.Moment;
import journey.model.NamedElement;
import journey.model.Observation;
import journey.model.StageGoal;
import journey.model.Statement;
import journey.model.TitledElement;
import journey.model.Work;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.ui.provider.AdapterFactoryLabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.xtext.ui.label.DefaultEObjectLabelProvider;

/** Names elements as people know them: by their titles, with their names behind. */
public class JourneyLabelProvider extends DefaultEObjectLabelProvider {

    @Inject
    JourneyLabelProvider(AdapterFactoryLabelProvider delegate) {
        super(delegate);
    }

    StyledString text(TitledElement element) {
        String title = element.getTitle();
        return title == null ? plain(element.getName()) : with(title, element.getName());
    }

    StyledString text(Import anImport) {
        return plain(anImport.getImportURI());
    }

    StyledString text(StageGoal goal) {
        return plain(goal.getText());
    }

    StyledString text(Statement statement) {
        return plain(statement.getText());
    }

    StyledString text(Artifact artifact) {
        return plain(artifact.getText());
    }

    StyledString text(Work work) {
        return with(Labels.of(work), work.getName());
    }

    StyledString text(Emotion emotion) {
        String value = Words.signed(BigDecimal.valueOf(emotion.getValue()));
        return emotion.getReason() == null ? plain(value) : with(emotion.getReason(), value);
    }

    StyledString text(Branch branch) {
        String target = nameOf(branch.getTarget());
        return branch.getReason() == null ? plain(target) : with(branch.getReason(), target);
    }

    StyledString text(Ending ending) {
        return plain(ending.isEverybody() ? "for all" : ending.getReason());
    }

    StyledString text(Join join) {
        return plain(nameOf(join.getTarget()));
    }

    StyledString text(Choice choice) {
        return plain(choice.getQuestion());
    }

    StyledString text(Measure measure) {
        String metric = Measures.isMetricKnown(measure) ? measure.getMetric().getName() : "measure";
        return with(metric, MeasureState.of(measure).brief());
    }

    StyledString text(Binding binding) {
        return plain(Labels.of(binding));
    }

    StyledString text(Observation observation) {
        String value = observation.getValue() == null ? "" : Words.figure(observation.getValue());
        return with(String.valueOf(observation.getPeriod()), value);
    }

    StyledString text(ExpectedEffect effect) {
        String change = effect.getChange() == null ? "" : Words.signed(effect.getChange());
        return with(nameOf(effect.getMetric()), change);
    }

    /** The file of the icon: that of the element's kind. */
    String image(EObject element) {
        return icon(element.eClass().getName());
    }

    String image(StageGoal goal) {
        return icon("goal");
    }

    String image(Moment moment) {
        String kind = moment.eClass().getName();
        if (moment.isProposed()) {
            return icon(kind + "-proposed");
        }
        return icon(moment.isKey() ? kind + "-key" : kind);
    }

    String image(Emotion emotion) {
        if (emotion.getValue() == 0) {
            return icon("emotion-neutral");
        }
        return icon(emotion.getValue() > 0 ? "emotion-good" : "emotion-bad");
    }

    /** Rows of a source look like the source. */
    String image(Binding binding) {
        return icon("source");
    }

    String image(Measure measure) {
        Verdict verdict = MeasureState.of(measure).verdict();
        return switch (verdict) {
            case MET, MISSED, UNPROVEN -> icon("measure-" + verdict);
            case NO_TARGET, NO_OBSERVATION -> icon("measure");
        };
    }

    private static String icon(String name) {
        return name.toLowerCase(Locale.ROOT) + ".png";
    }

    private static String nameOf(NamedElement element) {
        return element == null || element.eIsProxy() ? "" : element.getName();
    }

    private static StyledString plain(String text) {
        return new StyledString(text == null ? "" : text);
    }

    private static StyledString with(String text, String detail) {
        StyledString styled = new StyledString(text);
        return detail == null || detail.isEmpty()
                ? styled
                : styled.append(" " + detail, StyledString.QUALIFIER_STYLER);
    }
}
