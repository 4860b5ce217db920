// SPDX-License-Identifier: EPL-2.0
package journey.dsl.fixes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import journey.dsl.check.CheckFix;
import journey.dsl.check.Fix;
import journey.dsl.clauses.WrittenFact;
import journey.dsl.editing.Edits;
import journey.dsl.editing.TextLines;
import journey.dsl.text.Messages;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.validation.Issue;

/** Removes a fact that repeats the one before it word by word. */
public final class RemoveRepeatedFact implements CheckFix {

    @Override
    public boolean isSafe() {
        return true;
    }

    @Override
    public Optional<Fix> fix(XtextResource resource, EObject element, Issue issue) {
        TextLines lines = TextLines.of(resource);
        String text = lines.text();
        List<WrittenFact> facts = new ArrayList<>(WrittenFact.of(element));
        facts.removeIf(fact -> fact.start() > issue.getOffset());
        WrittenFact repetition = facts.remove(facts.size() - 1);
        return facts.stream()
                .filter(fact -> fact.clause().equals(repetition.clause()))
                .reduce((earlier, later) -> later)
                .filter(fact -> words(text, fact).equals(words(text, repetition)))
                .map(fact -> Edits.removeRegion(lines, repetition.start(), repetition.end()))
                .map(edit -> new Fix(title(issue), isSafe(), List.of(edit)));
    }

    /** Comments between the words count, so that none is lost. */
    private static String words(String text, WrittenFact fact) {
        return text.substring(fact.start(), fact.end());
    }

    private static String title(Issue issue) {
        return Messages.sentence(issue.getCode() + ".fix");
    }
}
