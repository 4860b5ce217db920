// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ui.hover;

import com.google.common.html.HtmlEscapers;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import journey.dsl.measures.Measures;
import journey.dsl.summary.MeasureState;
import journey.dsl.summary.StageSummary;
import journey.dsl.text.Words;
import journey.model.Measure;
import journey.model.Moment;
import journey.model.NamedElement;
import journey.model.Stage;
import journey.model.TitledElement;
import journey.model.Touchpoint;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.ui.editor.hover.html.DefaultEObjectHoverProvider;

/** Says what an element is, what is known of it, and how its measures stand. */
public class JourneyHoverProvider extends DefaultEObjectHoverProvider {

    @Override
    protected boolean hasHover(EObject element) {
        return element instanceof Measure || element instanceof NamedElement;
    }

    @Override
    protected String getFirstLine(EObject element) {
        if (element instanceof Measure measure) {
            return bold(metricTitle(measure)) + "<br>" + Words.kind(element.eClass());
        }
        NamedElement named = (NamedElement) element;
        String title = element instanceof TitledElement titled ? titled.getTitle() : null;
        return bold(title == null ? named.getName() : title)
                + "<br>"
                + kind(element)
                + " "
                + escaped(String.valueOf(named.getName()));
    }

    private static String metricTitle(Measure measure) {
        return Measures.isMetricKnown(measure) ? measure.getMetric().getTitle() : "";
    }

    private static String kind(EObject element) {
        String kind = Words.kind(element.eClass());
        if (element instanceof Moment moment) {
            return (moment.isKey() ? "key " : "") + (moment.isProposed() ? "proposed " : "") + kind;
        }
        return kind.toLowerCase(Locale.ROOT);
    }

    /** The description that stands before the element, then what follows from its parts. */
    @Override
    protected String getDocumentation(EObject element) {
        List<String> paragraphs = new ArrayList<>();
        String description = super.getDocumentation(element);
        if (description != null && !description.isBlank()) {
            paragraphs.add(description);
        }
        facts(element).stream().map(JourneyHoverProvider::escaped).forEach(paragraphs::add);
        return String.join("</p><p>", paragraphs);
    }

    private static List<String> facts(EObject element) {
        if (element instanceof Measure measure) {
            return MeasureState.all(measure).stream().map(JourneyHoverProvider::state).toList();
        }
        if (element instanceof Stage stage) {
            return List.of(StageSummary.of(stage).text());
        }
        List<String> facts = new ArrayList<>();
        if (element instanceof Touchpoint touchpoint) {
            place(touchpoint).ifPresent(facts::add);
        }
        if (element instanceof Moment moment) {
            moment.getMeasures().forEach(it -> facts.add(metricTitle(it) + " " + state(it)));
        }
        return facts;
    }

    private static String state(Measure measure) {
        return state(MeasureState.of(measure));
    }

    private static String state(MeasureState state) {
        return state.latest().map(latest -> latest.getPeriod() + ": ").orElse("") + state.text();
    }

    private static java.util.Optional<String> place(Touchpoint touchpoint) {
        String channels =
                touchpoint.getChannels().stream()
                        .filter(channel -> !channel.eIsProxy())
                        .map(TitledElement::getTitle)
                        .collect(Collectors.joining(", "));
        String team =
                touchpoint.getTeam() == null || touchpoint.getTeam().eIsProxy()
                        ? ""
                        : touchpoint.getTeam().getTitle();
        String place =
                (channels.isEmpty() ? "" : "via " + channels)
                        + (channels.isEmpty() || team.isEmpty() ? "" : ", ")
                        + (team.isEmpty() ? "" : "by " + team);
        return place.isEmpty() ? java.util.Optional.empty() : java.util.Optional.of(place);
    }

    private static String bold(String text) {
        return "<b>" + escaped(text) + "</b>";
    }

    private static String escaped(String text) {
        return HtmlEscapers.htmlEscaper().escape(text == null ? "" : text);
    }
}
