// SPDX-License-Identifier: EPL-2.0
package journey.compare.diff;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import journey.compare.diff.Difference.Kind;
import journey.dsl.text.Messages;
import journey.dsl.ways.Ways;
import journey.model.Journey;
import journey.model.Moment;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.EcoreUtil2;

/**
 * Tells of moments that are still on the map although nobody comes there any more. That follows
 * from what was changed somewhere else, and matters as much as if the moment was gone.
 */
final class LostMoments {

    private final Map<Journey, Optional<Ways>> ways = new HashMap<>();

    Optional<Difference> compare(EObject old, EObject now) {
        return old instanceof Moment was
                        && now instanceof Moment is
                        && isReached(was)
                        && !isReached(is)
                ? Optional.of(lost(was, is))
                : Optional.empty();
    }

    private boolean isReached(Moment moment) {
        Journey journey = EcoreUtil2.getContainerOfType(moment, Journey.class);
        return ways.computeIfAbsent(journey, Ways::unlessInOrder)
                .map(it -> it.isReached(moment))
                .orElse(true);
    }

    private static Difference lost(Moment old, Moment now) {
        String text = Messages.text("diff.unreached");
        return new Difference(
                Kind.CHANGED,
                Optional.of(old),
                Optional.of(now),
                Optional.of(now.eContainer()),
                Optional.of(new ChangedFact("ways", Messages.text("diff.reached"), "", text)),
                ElementKind.of(now).category(),
                ElementKind.of(now).removed(),
                Optional.empty(),
                Subjects.whole(now) + ": " + text);
    }
}
