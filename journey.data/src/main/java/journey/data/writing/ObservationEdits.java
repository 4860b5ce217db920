// SPDX-License-Identifier: EPL-2.0
package journey.data.writing;

import static journey.model.JourneyPackage.Literals.OBSERVATION__MARGIN;
import static journey.model.JourneyPackage.Literals.OBSERVATION__SAMPLE_SIZE;
import static journey.model.JourneyPackage.Literals.OBSERVATION__VALUE;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import journey.data.measure.Figure;
import journey.dsl.editing.Edits;
import journey.dsl.editing.TextEdit;
import journey.dsl.editing.TextLines;
import journey.model.Measure;
import journey.model.NamedElement;
import journey.model.Observation;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;

/** Writes figures of the data into a map: only the words that differ, and comments stay. */
public final class ObservationEdits {

    private ObservationEdits() {}

    /**
     * The edits for the changes of one measure that are to be written.
     *
     * @param changes in the order of time
     */
    public static List<TextEdit> of(Measure measure, List<MeasureChange> changes) {
        List<TextEdit> edits = new ArrayList<>();
        List<String> last = new ArrayList<>();
        for (MeasureChange change : changes) {
            if (change.state() == MeasureChange.State.DIFFERENT) {
                edits.addAll(changed(change.written().orElseThrow(), change.figure()));
            } else if (change.state() == MeasureChange.State.NEW) {
                Optional<Observation> next = next(measure, change.figure());
                if (next.isPresent()) {
                    edits.add(before(next.get(), words(change.figure())));
                } else {
                    last.add(words(change.figure()));
                }
            }
        }
        if (!last.isEmpty()) {
            edits.add(Edits.addLast(measure, String.join(gap(measure), last)));
        }
        return edits;
    }

    /** What stands between observations: they share a line if the block does. */
    private static String gap(Measure measure) {
        TextLines lines = TextLines.of((XtextResource) measure.eResource());
        INode node = NodeModelUtils.findActualNodeFor(measure);
        boolean isOnOneLine =
                !measure.getObservations().isEmpty()
                        && lines.breaks(node.getOffset(), node.getEndOffset()) == 0;
        return isOnOneLine
                ? " "
                : lines.lineBreak() + lines.indentation(node.getOffset()) + lines.step();
    }

    /** The first observation that is later. */
    private static Optional<Observation> next(Measure measure, Figure figure) {
        return measure.getObservations().stream()
                .filter(it -> it.getPeriod() != null)
                .filter(it -> it.getPeriod().compareTo(figure.period()) > 0)
                .findFirst();
    }

    private static TextEdit before(Observation next, String words) {
        TextLines lines = TextLines.of((XtextResource) next.eResource());
        int offset = NodeModelUtils.findActualNodeFor(next).getOffset();
        String gap = lines.isFirst(offset) ? lines.lineBreak() + lines.indentation(offset) : " ";
        return new TextEdit(offset, 0, words + gap);
    }

    private static List<TextEdit> changed(Observation observation, Figure figure) {
        List<TextEdit> edits = new ArrayList<>();
        INode value = node(observation, OBSERVATION__VALUE).orElseThrow();
        replace(value, figure.value().orElseThrow().toPlainString(), edits);
        Optional<INode> size = node(observation, OBSERVATION__SAMPLE_SIZE);
        Optional<INode> margin = node(observation, OBSERVATION__MARGIN);
        StringBuilder more = new StringBuilder();
        figure.n()
                .ifPresent(
                        n ->
                                size.ifPresentOrElse(
                                        it -> replace(it, String.valueOf(n), edits),
                                        () -> more.append(" n ").append(n)));
        figure.margin()
                .ifPresent(
                        m ->
                                margin.ifPresentOrElse(
                                        it -> replace(it, m.toPlainString(), edits),
                                        () -> more.append(" margin ").append(m.toPlainString())));
        if (!more.isEmpty()) {
            edits.add(new TextEdit(size.orElse(value).getEndOffset(), 0, more.toString()));
        }
        return edits;
    }

    private static void replace(INode node, String text, List<TextEdit> edits) {
        if (!NodeModelUtils.getTokenText(node).equals(text)) {
            edits.add(Edits.replace(node, text));
        }
    }

    private static Optional<INode> node(Observation observation, EStructuralFeature feature) {
        return NodeModelUtils.findNodesForFeature(observation, feature).stream().findFirst();
    }

    /** An observation in the words of the language. */
    private static String words(Figure figure) {
        StringBuilder words = new StringBuilder(figure.period().text());
        words.append(' ').append(figure.value().orElseThrow().toPlainString());
        figure.n().ifPresent(n -> words.append(" n ").append(n));
        figure.margin().ifPresent(m -> words.append(" margin ").append(m.toPlainString()));
        if (!figure.personas().isEmpty()) {
            words.append(" for ")
                    .append(
                            figure.personas().stream()
                                    .map(NamedElement::getName)
                                    .collect(Collectors.joining(", ")));
        }
        return words.toString();
    }
}
