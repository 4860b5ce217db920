// SPDX-License-Identifier: EPL-2.0
package journey.compare.diff;

import java.util.Optional;
import journey.dsl.text.Messages;
import journey.model.Choice;
import journey.model.Observation;
import org.eclipse.emf.ecore.EObject;

/** The sentences that tell what became of elements as wholes. */
final class ElementWords {

    private ElementWords() {}

    /**
     * Tells that an element is new.
     *
     * @param predecessor what it comes after in the journey
     */
    static String added(EObject element, Optional<EObject> predecessor, Holdings holdings) {
        if (WayWords.isWay(element)) {
            return WayWords.added(element);
        }
        return Messages.text("diff.added", Subjects.whole(element) + value(element))
                + ways(element)
                + after(predecessor)
                + with(holdings);
    }

    static String removed(EObject element, Holdings holdings) {
        if (WayWords.isWay(element)) {
            return WayWords.removed(element);
        }
        return Messages.text("diff.removed", Subjects.whole(element) + value(element))
                + with(holdings);
    }

    private static String value(EObject element) {
        return element instanceof Observation observation
                ? ": " + ObservedChange.words(observation)
                : "";
    }

    private static String ways(EObject element) {
        return element instanceof Choice choice && !choice.getWays().isEmpty()
                ? ": " + WayWords.ways(choice)
                : "";
    }

    private static String with(Holdings holdings) {
        String words = holdings.words();
        return words.isEmpty() ? "" : Messages.text("diff.with", words);
    }

    /** Tells that an element got a name, so that others can refer to it, or lost it. */
    static String named(EObject element, String name) {
        return Messages.text("diff.named", Subjects.whole(element), name);
    }

    static String unnamed(EObject element, String name) {
        return Messages.text("diff.unnamed", Subjects.whole(element), name);
    }

    static String renamed(String element, String name) {
        return Messages.text("diff.renamed", element, name);
    }

    /** Tells that an element has another place among the same siblings. */
    static String reordered(EObject element, Optional<EObject> predecessor) {
        String subject = Subjects.whole(element);
        return predecessor
                .map(it -> Messages.text("diff.moved.after", subject, Subjects.brief(it)))
                .orElseGet(() -> Messages.text("diff.moved.first", subject));
    }

    /** Tells that an element stands in another one, or in another file. */
    static String moved(EObject element, String from, String to, Optional<EObject> predecessor) {
        return Messages.text("diff.moved.to", Subjects.whole(element), from, to)
                + after(predecessor);
    }

    private static String after(Optional<EObject> predecessor) {
        return predecessor.map(it -> Messages.text("diff.after", Subjects.brief(it))).orElse("");
    }
}
