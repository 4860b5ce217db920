// SPDX-License-Identifier: EPL-2.0
package journey.dsl.fixes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import journey.dsl.measures.Series;
import journey.dsl.text.Messages;
import journey.model.Measure;
import journey.model.Observation;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.validation.Issue;

/**
 * Puts the observations of a series into the order of time. Each takes the place of another, with
 * the comment behind it; comments on lines of their own belong to a place or to an observation,
 * which nobody can tell, so with these there is no fix.
 */
public final class SortObservations implements CheckFix {

    @Override
    public boolean isSafe() {
        return true;
    }

    @Override
    public Optional<Fix> fix(XtextResource resource, EObject element, Issue issue) {
        String text = resource.getParseResult().getRootNode().getText();
        Measure measure = (Measure) element.eContainer();
        Series series =
                Series.of(measure).stream()
                        .filter(it -> it.observations().contains((Observation) element))
                        .findFirst()
                        .orElseThrow();
        List<TextEdit> places = series.observations().stream().map(it -> place(it, text)).toList();
        if (hasCommentLine(measure, text)) {
            return Optional.empty();
        }
        List<Observation> sorted =
                series.observations().stream()
                        .sorted(Comparator.comparing(Observation::getPeriod))
                        .toList();
        List<TextEdit> edits = new ArrayList<>();
        for (int i = 0; i < places.size(); i++) {
            TextEdit from = places.get(series.observations().indexOf(sorted.get(i)));
            TextEdit to = places.get(i);
            String moved = text.substring(from.offset(), from.end());
            if (from != to) {
                edits.add(new TextEdit(to.offset(), to.length(), moved));
            }
        }
        return Optional.of(new Fix(Messages.sentence(issue.getCode() + ".fix"), true, edits));
    }

    /** An observation with the comment behind it on its line, if it ends the line. */
    private static TextEdit place(Observation observation, String text) {
        ICompositeNode node = NodeModelUtils.findActualNodeFor(observation);
        int end = node.getEndOffset();
        int lineEnd = end;
        while (lineEnd < text.length() && "\r\n".indexOf(text.charAt(lineEnd)) < 0) {
            lineEnd++;
        }
        boolean comment = text.substring(end, lineEnd).strip().startsWith("//");
        int stop = comment ? end + text.substring(end, lineEnd).stripTrailing().length() : end;
        return new TextEdit(node.getOffset(), stop - node.getOffset(), "");
    }

    private static boolean hasCommentLine(Measure measure, String text) {
        List<Observation> all = measure.getObservations();
        int start = NodeModelUtils.findActualNodeFor(all.get(0)).getOffset();
        int end = NodeModelUtils.findActualNodeFor(all.get(all.size() - 1)).getEndOffset();
        return text.substring(start, end).contains("/*")
                || text.substring(start, end)
                        .lines()
                        .skip(1)
                        .anyMatch(it -> it.strip().startsWith("//"));
    }
}
