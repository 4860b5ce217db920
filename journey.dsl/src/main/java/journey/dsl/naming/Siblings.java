// SPDX-License-Identifier: EPL-2.0
package journey.dsl.naming;

import static journey.model.JourneyPackage.Literals.MEASURE__METRIC;
import static journey.model.JourneyPackage.Literals.MEASURE__SOURCE;

import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import journey.model.Measure;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.resource.XtextResource;

/**
 * The elements that one element holds, with what tells them apart. Made in one pass, since a stage
 * may hold thousands of steps.
 */
final class Siblings {

    private final Map<EObject, String> keys = new IdentityHashMap<>();
    private final Map<EObject, String> segments = new IdentityHashMap<>();
    private final Map<String, EObject> bySegment = new HashMap<>();

    private Siblings(EObject parent) {
        Keys inOrder = new Keys();
        Map<String, Integer> counts = new HashMap<>();
        for (EObject child : parent.eContents()) {
            String key = inOrder.next(child);
            String segment = segment(key, counts.merge(key, 1, Integer::sum));
            keys.put(child, key);
            segments.put(child, segment);
            bySegment.putIfAbsent(segment, child);
        }
    }

    /**
     * Those of an element. They are remembered with its text, until the map changes; a map without
     * text, such as a mirror, takes up names without telling, so that nothing is remembered of it.
     */
    static Optional<Siblings> remembered(EObject parent) {
        return parent.eResource() instanceof XtextResource text
                ? Optional.of(
                        text.getCache()
                                .get(
                                        List.of(Siblings.class, parent),
                                        text,
                                        () -> new Siblings(parent)))
                : Optional.empty();
    }

    /** The key of the nth sibling, from 1, of those that have the same. */
    static String segment(String key, int number) {
        return number == 1 ? key : key + "~" + number;
    }

    String keyOf(EObject child) {
        return keys.get(child);
    }

    String segmentOf(EObject child) {
        return segments.get(child);
    }

    /** The child of a segment; null when there is none. */
    EObject child(String segment) {
        return bySegment.get(segment);
    }

    /** Makes the keys of siblings, one after the other. */
    static final class Keys {
        private final Set<String> metrics = new HashSet<>();

        /** The key of one measure, when the others are of no interest. */
        static String of(Measure measure) {
            Keys keys = new Keys();
            for (EObject sibling : measure.eContainer().eContents()) {
                if (sibling == measure) {
                    break;
                }
                if (sibling instanceof Measure) {
                    keys.next(sibling);
                }
            }
            return keys.next(measure);
        }

        String next(EObject sibling) {
            return sibling instanceof Measure measure
                    ? next(measure)
                    : NameBasedFragmentProvider.key(sibling);
        }

        /** By its metric; by its source too when the same metric was measured before. */
        private String next(Measure measure) {
            String metric = NameBasedFragmentProvider.names(measure, MEASURE__METRIC);
            String source =
                    metrics.add(metric)
                            ? ""
                            : NameBasedFragmentProvider.names(measure, MEASURE__SOURCE);
            return "measure(%s%s)".formatted(metric, source.isEmpty() ? "" : "," + source);
        }
    }
}
