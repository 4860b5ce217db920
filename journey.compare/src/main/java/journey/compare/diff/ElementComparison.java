// SPDX-License-Identifier: EPL-2.0
package journey.compare.diff;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import journey.compare.diff.Difference.Kind;
import journey.compare.matching.Matching;
import journey.dsl.text.Words;
import journey.model.Journey;
import journey.model.JourneyFile;
import journey.model.NamedElement;
import journey.model.Observation;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.EcoreUtil2;

/** Tells what became of elements as wholes. */
final class ElementComparison {

    private final Matching matching;
    private final Order order;
    private final Function<EObject, String> fileNames;

    /**
     * @param fileNames how people call the files of both versions
     */
    ElementComparison(Matching matching, Function<EObject, String> fileNames) {
        this.matching = matching;
        this.order = new Order(matching);
        this.fileNames = fileNames;
    }

    Difference added(EObject now) {
        Holdings holdings = new Holdings(now, it -> matching.before(it).isEmpty());
        Optional<ObservedChange> change =
                now instanceof Observation seen ? ObservedChange.of(seen) : Optional.empty();
        return new Difference(
                Kind.ADDED,
                Optional.empty(),
                Optional.of(now),
                Optional.of(now.eContainer()),
                Optional.empty(),
                ElementKind.of(now).category(),
                ElementKind.of(now).added(),
                change.map(ObservedChange::change),
                ElementWords.added(now, order.predecessor(now), holdings)
                        + change.map(it -> "; " + it.words()).orElse(""));
    }

    Difference removed(EObject old) {
        Holdings holdings = new Holdings(old, it -> matching.after(it).isEmpty());
        EObject parent = old.eContainer();
        return new Difference(
                Kind.REMOVED,
                Optional.of(old),
                Optional.empty(),
                matching.after(parent).or(() -> Optional.of(parent)),
                Optional.empty(),
                ElementKind.of(old).category(),
                holdings.lost(),
                Optional.empty(),
                ElementWords.removed(old, holdings));
    }

    /** Tells whether an element has another name or another place. */
    Stream<Difference> compare(EObject old, EObject now) {
        return Stream.of(renamed(old, now), moved(old, now)).flatMap(Optional::stream);
    }

    private Optional<Difference> renamed(EObject old, EObject now) {
        String oldName = name(old);
        String newName = name(now);
        if (Objects.equals(oldName, newName)) {
            return Optional.empty();
        }
        if (oldName == null || newName == null) {
            String sentence =
                    oldName == null
                            ? ElementWords.named(now, newName)
                            : ElementWords.unnamed(now, oldName);
            return Optional.of(difference(Kind.RENAMED, old, now, Weight.COSMETIC, sentence));
        }
        String former = Words.kind(old.eClass()) + " " + oldName;
        Weight weight = now instanceof JourneyFile ? Weight.COSMETIC : Weight.NOTABLE;
        String sentence = ElementWords.renamed(former, newName);
        return Optional.of(difference(Kind.RENAMED, old, now, weight, sentence));
    }

    private String name(EObject element) {
        if (element instanceof JourneyFile) {
            return fileNames.apply(element);
        }
        return element instanceof NamedElement named ? named.getName() : null;
    }

    private Optional<Difference> moved(EObject old, EObject now) {
        if (now.eContainer() == null) {
            return Optional.empty();
        }
        if (!isSame(old.eContainer(), now.eContainer())) {
            return WayWords.isWay(now) ? movedWay(old, now) : Optional.of(movedAway(old, now));
        }
        return Optional.of(now)
                .filter(order::isChanged)
                .map(
                        it -> {
                            String sentence = ElementWords.reordered(now, order.predecessor(now));
                            return difference(Kind.MOVED, old, now, Weight.NOTABLE, sentence);
                        });
    }

    /** A stage that has gone to another journey is lost to its own. */
    private Difference movedAway(EObject old, EObject now) {
        EObject from = old.eContainer();
        EObject to = now.eContainer();
        Weight weight =
                to instanceof JourneyFile
                        ? Weight.COSMETIC
                        : isSame(journey(old), journey(now))
                                ? Weight.NOTABLE
                                : ElementKind.of(old).removed();
        String sentence = ElementWords.moved(now, place(from), place(to), order.predecessor(now));
        return difference(Kind.MOVED, old, now, weight, sentence);
    }

    /** A new choice tells of all its ways itself. */
    private Optional<Difference> movedWay(EObject old, EObject now) {
        return matching.before(now.eContainer())
                .map(any -> difference(Kind.MOVED, old, now, Weight.NOTABLE, WayWords.moved(now)));
    }

    private String place(EObject container) {
        return container instanceof JourneyFile
                ? Words.kind(container.eClass()) + " " + fileNames.apply(container)
                : Words.titled(container);
    }

    private boolean isSame(EObject old, EObject now) {
        return old == null ? now == null : matching.after(old).filter(it -> it == now).isPresent();
    }

    private static Journey journey(EObject element) {
        return EcoreUtil2.getContainerOfType(element, Journey.class);
    }

    private static Difference difference(
            Kind kind, EObject old, EObject now, Weight weight, String sentence) {
        return new Difference(
                kind,
                Optional.of(old),
                Optional.of(now),
                Optional.ofNullable(now.eContainer()),
                Optional.empty(),
                ElementKind.of(now).category(),
                weight,
                Optional.empty(),
                sentence);
    }
}
