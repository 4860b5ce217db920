// SPDX-License-Identifier: EPL-2.0
package journey.compare.matching;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import journey.model.JourneyFile;
import org.eclipse.emf.ecore.EObject;

/**
 * Which elements of two versions of a map are the same.
 *
 * <p>A name is an element's identity, so names decide first, also for an element that moved. What
 * nothing of the same name is left for was renamed if it reads like something that is gone, and is
 * new otherwise; but two versions of a file with one journey each have the same journey. Elements
 * without a name are the same within the same element by what they refer to, then by what they say,
 * then by their order.
 *
 * <p>Both versions stay as they are, and no reference is resolved.
 */
public final class Matching {

    private final List<Match> pairs = new ArrayList<>();
    private final List<EObject> removed = new ArrayList<>();
    private final List<EObject> added = new ArrayList<>();
    private final Map<EObject, EObject> befores = new HashMap<>();
    private final Map<EObject, EObject> afters;

    private Matching(
            List<JourneyFile> before,
            List<JourneyFile> after,
            Map<JourneyFile, JourneyFile> versions) {
        List<EObject> former = withContents(before);
        List<EObject> latter = withContents(after);
        afters = new Matcher(former, latter).match(versions);
        afters.forEach((old, now) -> befores.put(now, old));
        former.forEach(
                old -> {
                    EObject now = afters.get(old);
                    if (now == null) {
                        removed.add(old);
                    } else {
                        pairs.add(new Match(old, now, isMoved(old, now)));
                    }
                });
        latter.stream().filter(now -> !befores.containsKey(now)).forEach(added::add);
    }

    public static Matching of(JourneyFile before, JourneyFile after) {
        return new Matching(List.of(before), List.of(after), Map.of(before, after));
    }

    /**
     * Matches the elements of several files, which may have gone from one to another.
     *
     * @param versions the files of the latter version by those of the former that they were
     */
    public static Matching of(
            List<JourneyFile> before,
            List<JourneyFile> after,
            Map<JourneyFile, JourneyFile> versions) {
        return new Matching(before, after, versions);
    }

    /** The elements of both versions, in the order of the former. */
    public List<Match> pairs() {
        return List.copyOf(pairs);
    }

    /** The elements of the former version only, with all that they contain, in its order. */
    public List<EObject> removed() {
        return List.copyOf(removed);
    }

    /** The elements of the latter version only, with all that they contain, in its order. */
    public List<EObject> added() {
        return List.copyOf(added);
    }

    /** What an element of the latter version was in the former; empty for one that is new. */
    public Optional<EObject> before(EObject after) {
        return Optional.ofNullable(befores.get(after));
    }

    /** What an element of the former version is in the latter; empty for one that is gone. */
    public Optional<EObject> after(EObject before) {
        return Optional.ofNullable(afters.get(before));
    }

    private boolean isMoved(EObject before, EObject after) {
        return before.eContainer() != null && afters.get(before.eContainer()) != after.eContainer();
    }

    private static List<EObject> withContents(List<JourneyFile> files) {
        List<EObject> elements = new ArrayList<>();
        for (JourneyFile file : files) {
            elements.add(file);
            file.eAllContents().forEachRemaining(elements::add);
        }
        return elements;
    }
}
