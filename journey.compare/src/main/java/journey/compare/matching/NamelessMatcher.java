// SPDX-License-Identifier: EPL-2.0
package journey.compare.matching;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import journey.dsl.naming.NameBasedFragmentProvider;
import journey.model.Branch;
import journey.model.Choice;
import journey.model.Ending;
import journey.model.Join;
import journey.model.Moment;
import journey.model.NamedElement;
import journey.model.Observation;
import journey.model.WayOut;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;

/** Finds pairs of elements without a name, within the elements that are paired already. */
final class NamelessMatcher {

    private final Pairs pairs;
    private final Function<EObject, List<EObject>> children;

    /** What was asked for already: the text takes long to answer. */
    private final Map<EObject, String> keys = new HashMap<>();

    NamelessMatcher(Pairs pairs, Function<EObject, List<EObject>> children) {
        this.pairs = pairs;
        this.children = children;
    }

    void match() {
        for (int i = 0; i < pairs.size(); i++) {
            List<EObject> gone = pairs.left(children.apply(pairs.get(i)), any -> true);
            List<EObject> come = pairs.left(children.apply(pairs.after(pairs.get(i))), any -> true);
            if (gone.isEmpty() || come.isEmpty()) {
                continue;
            }
            pairNamed(gone, come);
            Map<EClass, List<EObject>> comeByKind = Pairs.groups(nameless(come), EObject::eClass);
            Pairs.groups(nameless(gone), EObject::eClass)
                    .forEach(
                            (kind, group) -> pair(group, comeByKind.getOrDefault(kind, List.of())));
        }
        for (int i = 0; i < pairs.size(); i++) {
            if (pairs.get(i) instanceof Moment old) {
                pairWays(old, (Moment) pairs.after(old));
            }
        }
    }

    /**
     * Work that got a name because something waits for it now is the same, and so is the reverse.
     */
    private void pairNamed(List<EObject> gone, List<EObject> come) {
        pairs.addEqual(canBeNamed(nameless(gone)), named(come), NamelessMatcher::wording);
        pairs.addEqual(named(gone), canBeNamed(nameless(come)), NamelessMatcher::wording);
    }

    private static Object wording(EObject element) {
        return List.of(element.eClass(), Likeness.wording(element));
    }

    /** A way that went into a choice of its moment, or out of it, leads where it did. */
    private void pairWays(Moment old, Moment now) {
        if (old.getChoices().isEmpty() && now.getChoices().isEmpty()) {
            return;
        }
        List<EObject> gone = pairs.left(ways(old), any -> true);
        List<EObject> come = pairs.left(ways(now), any -> true);
        pairs.addEqual(gone, come, way -> List.of(way.eClass(), key(way), Likeness.values(way)));
        pairs.addEqual(gone, come, way -> List.of(way.eClass(), key(way)));
    }

    private List<EObject> ways(Moment moment) {
        return children.apply(moment).stream()
                .flatMap(it -> it instanceof Choice ? children.apply(it).stream() : Stream.of(it))
                .filter(it -> it instanceof WayOut || it instanceof Join)
                .toList();
    }

    private void pair(List<EObject> siblingsBefore, List<EObject> siblingsAfter) {
        boolean isOnlyOne = siblingsBefore.size() == 1 && siblingsAfter.size() == 1;
        if (isOnlyOne && canBeAnother(siblingsBefore.get(0))) {
            pairs.add(siblingsBefore.get(0), siblingsAfter.get(0));
            return;
        }
        pairs.addEqual(
                siblingsBefore,
                siblingsAfter,
                element -> List.of(key(element), Likeness.values(element)));
        List<EObject> gone = pairs.left(siblingsBefore, any -> true);
        List<EObject> come = pairs.left(siblingsAfter, any -> true);
        if (gone.isEmpty() || come.isEmpty()) {
            return;
        }
        Map<String, List<EObject>> comeByKey = Pairs.groups(come, this::key);
        Pairs.groups(gone, this::key)
                .forEach(
                        (same, group) ->
                                pairs.addAlike(group, comeByKey.getOrDefault(same, List.of())));
        pairs.addEqual(gone, come, this::key);
        pairs.addEqual(gone, come, Likeness::values);
        if (!(gone.get(0) instanceof Observation)) {
            pairs.addAlike(gone, come);
        }
        if (canBeAnother(gone.get(0))) {
            pairs.addEqual(gone, come, EObject::eClass);
        }
    }

    /**
     * Tells whether an element is still the same when nothing of it is. A number of another period
     * is another fact, however alike they are, and so is a way to elsewhere for another reason.
     */
    private static boolean canBeAnother(EObject element) {
        return !(element instanceof Observation || element instanceof Branch);
    }

    private List<EObject> nameless(List<EObject> elements) {
        return pairs.left(elements, element -> !Matcher.hasName(element));
    }

    private List<EObject> named(List<EObject> elements) {
        return pairs.left(elements, Matcher::hasName);
    }

    private static List<EObject> canBeNamed(List<EObject> nameless) {
        return nameless.stream().filter(NamedElement.class::isInstance).toList();
    }

    /** What an element refers to; for an ending, which leads nowhere, why it is one. */
    private String key(EObject element) {
        return element instanceof Ending ending
                ? String.valueOf(ending.getReason())
                : keys.computeIfAbsent(element, NameBasedFragmentProvider::key);
    }
}
