// SPDX-License-Identifier: EPL-2.0
package journey.dsl.validation;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.validation.Issue;

/**
 * The issues of a file, to be found by what a comment can be about: a file may have thousands of
 * both.
 */
final class PlacedIssues {

    private final XtextResource resource;
    private final Set<String> checks;
    private final SortedMap<Integer, Issue> issues = new TreeMap<>();
    private final Map<Place, SortedSet<Integer>> numbers = new HashMap<>();
    private int last;

    /** A line from 1, or an offset from 0 at which the element of an issue begins. */
    private record Place(String check, boolean isLine, int position) {}

    /**
     * @param checks those whose issues are looked for
     */
    PlacedIssues(XtextResource resource, Set<String> checks) {
        this.resource = resource;
        this.checks = checks;
    }

    void add(Issue issue) {
        int number = last++;
        issues.put(number, issue);
        String check = issue.getCode();
        if (!checks.contains(check)) {
            return;
        }
        if (issue.getLineNumber() != null) {
            put(new Place(check, true, issue.getLineNumber()), number);
        }
        if (issue.getUriToProblem() != null) {
            EObject element = resource.getEObject(issue.getUriToProblem().fragment());
            if (element != null) {
                int offset = NodeModelUtils.findActualNodeFor(element).getOffset();
                put(new Place(check, false, offset), number);
            }
        }
    }

    private void put(Place place, int number) {
        numbers.computeIfAbsent(place, it -> new TreeSet<>()).add(number);
    }

    /**
     * Takes out the issues of a check that are on the line of a word, or on an element that begins
     * there, in the order in which they were added.
     */
    List<Issue> take(String check, ILeafNode word) {
        SortedSet<Integer> taken = new TreeSet<>();
        taken.addAll(removed(new Place(check, true, word.getStartLine())));
        taken.addAll(removed(new Place(check, false, word.getOffset())));
        taken.retainAll(issues.keySet());
        return taken.stream().map(issues::remove).toList();
    }

    private Set<Integer> removed(Place place) {
        Set<Integer> found = numbers.remove(place);
        return found == null ? Set.of() : found;
    }

    /** What nobody took, in the order in which it was added. */
    Collection<Issue> left() {
        return issues.values();
    }
}
