// SPDX-License-Identifier: EPL-2.0
package journey.compare.diff;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import journey.compare.diff.Difference.Kind;
import journey.compare.matching.Matching;
import journey.dsl.summary.Descriptions;
import journey.model.Observation;
import journey.model.WayOut;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;

/** Tells what elements say that they did not say before. */
final class FactComparison {

    private final Matching matching;
    private final FactReader former;
    private final FactReader latter;
    private final Map<EClass, List<FactKind>> kinds = new HashMap<>();

    FactComparison(Matching matching) {
        this.matching = matching;
        former = new FactReader(matching::after);
        latter =
                new FactReader(
                        it -> matching.before(it).isPresent() ? Optional.of(it) : Optional.empty());
    }

    Stream<Difference> compare(EObject old, EObject now) {
        Stream<Difference> facts =
                kinds.computeIfAbsent(now.eClass(), FactKind::of).stream()
                        .filter(kind -> !FactReader.areSurelySame(kind, old, now))
                        .flatMap(kind -> compare(former.read(kind, old), latter.read(kind, now)));
        return Stream.concat(facts, compare(description(old), description(now)));
    }

    private static FactValue description(EObject element) {
        return new FactValue(
                FactKind.DESCRIPTION,
                element,
                Descriptions.of(element).<Object>map(text -> text).stream().toList());
    }

    private Stream<Difference> compare(FactValue before, FactValue after) {
        if (before.isSameAs(after) || isTakenOver(before, after)) {
            return Stream.empty();
        }
        FactKind kind = after.kind();
        Judgement judgement = kind.weighing().weigh(before, after);
        Optional<ObservedChange> change = change(before, after);
        List<String> reasons = new ArrayList<>();
        judgement.reason().ifPresent(reasons::add);
        change.flatMap(ObservedChange::significance).ifPresent(reasons::add);
        String text = ChangeWords.of(before, after, reasons);
        FactWords words = FactWords.of(before, after);
        return Stream.of(
                new Difference(
                        Kind.CHANGED,
                        Optional.of(before.element()),
                        Optional.of(after.element()),
                        Optional.of(after.element().eContainer()),
                        Optional.of(
                                new ChangedFact(
                                        kind.label(),
                                        words.plain(before),
                                        words.plain(after),
                                        text)),
                        kind.category(),
                        judgement.weight(),
                        change.map(ObservedChange::change),
                        ChangeWords.subject(after) + ": " + text));
    }

    /** Another way that is the usual one now is told; that this one is no longer follows. */
    private boolean isTakenOver(FactValue before, FactValue after) {
        return after.kind() == FactKind.USUAL
                && before.isStated()
                && after.element().eContainer().eContents().stream()
                        .anyMatch(it -> it instanceof WayOut way && way.isUsual() && isNewly(way));
    }

    private boolean isNewly(WayOut usual) {
        return matching.before(usual).filter(it -> ((WayOut) it).isUsual()).isEmpty();
    }

    private static Optional<ObservedChange> change(FactValue before, FactValue after) {
        return after.kind() == FactKind.VALUE
                ? ObservedChange.between(
                        (Observation) before.element(), (Observation) after.element())
                : Optional.empty();
    }
}
