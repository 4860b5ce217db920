// SPDX-License-Identifier: EPL-2.0
package journey.dsl.fixes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import journey.dsl.check.CheckFix;
import journey.dsl.check.Fix;
import journey.dsl.editing.TextEdit;
import journey.dsl.editing.TextLines;
import journey.dsl.measures.Series;
import journey.dsl.text.Blanks;
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
 * the comment behind it. There is no fix when comments stand elsewhere, since nobody can tell which
 * observation they are about, or when a comment would come before something else on its line.
 */
public final class SortObservations implements CheckFix {

    @Override
    public boolean isSafe() {
        return true;
    }

    @Override
    public Optional<Fix> fix(XtextResource resource, EObject element, Issue issue) {
        TextLines lines = TextLines.of(resource);
        Measure measure = (Measure) element.eContainer();
        List<Observation> series =
                Series.of(measure).stream()
                        .map(Series::observations)
                        .filter(observations -> observations.contains(element))
                        .findFirst()
                        .orElseThrow();
        if (hasCommentOfItsOwn(measure, lines.text()) || !canMove(series, lines)) {
            return Optional.empty();
        }
        String title = Messages.sentence(issue.getCode() + ".fix");
        return Optional.of(new Fix(title, isSafe(), sort(series, lines)));
    }

    private static List<TextEdit> sort(List<Observation> series, TextLines lines) {
        List<Observation> sorted =
                series.stream().sorted(Comparator.comparing(Observation::getPeriod)).toList();
        List<TextEdit> edits = new ArrayList<>();
        for (int i = 0; i < series.size(); i++) {
            Observation here = series.get(i);
            if (here != sorted.get(i)) {
                int start = node(here).getOffset();
                String moved =
                        lines.text()
                                .substring(
                                        node(sorted.get(i)).getOffset(), end(sorted.get(i), lines));
                edits.add(new TextEdit(start, end(here, lines) - start, moved));
            }
        }
        return edits;
    }

    /** A comment runs to the end of its line: it can only go where nothing else follows. */
    private static boolean canMove(List<Observation> series, TextLines lines) {
        List<String> behind = series.stream().map(it -> behind(it, lines)).toList();
        return behind.stream().noneMatch(SortObservations::isComment)
                || behind.stream().allMatch(it -> it.isEmpty() || isComment(it));
    }

    /** Where an observation ends, with the comment behind it. */
    private static int end(Observation observation, TextLines lines) {
        int end = node(observation).getEndOffset();
        String behind = behind(observation, lines);
        return isComment(behind) ? lines.text().indexOf(behind, end) + behind.length() : end;
    }

    /** What stands behind an observation on its line, without blanks around. */
    private static String behind(Observation observation, TextLines lines) {
        int end = node(observation).getEndOffset();
        return Blanks.strip(lines.text().substring(end, lines.end(end)));
    }

    private static boolean isComment(String behind) {
        return behind.startsWith("//");
    }

    private static boolean hasCommentOfItsOwn(Measure measure, String text) {
        String block = text.substring(node(measure).getOffset(), node(measure).getEndOffset());
        return block.contains("/*")
                || block.lines().anyMatch(line -> isComment(Blanks.strip(line)));
    }

    private static ICompositeNode node(EObject element) {
        return NodeModelUtils.findActualNodeFor(element);
    }
}
