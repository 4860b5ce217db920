// SPDX-License-Identifier: EPL-2.0
package journey.compare.diff;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import journey.compare.matching.Matching;
import journey.dsl.resource.JourneyResource;
import journey.model.JourneyFile;
import org.eclipse.emf.ecore.EObject;

/** One comparison of two versions. It goes through the latter and tells on its way what is gone. */
final class MapComparison {

    private final List<JourneyFile> before;
    private final List<JourneyFile> after;
    private final Matching matching;
    private final ElementComparison elements;
    private final FactComparison facts;
    private final LostMoments lostMoments = new LostMoments();
    private final List<Difference> differences = new ArrayList<>();

    MapComparison(List<NamedMap> before, List<NamedMap> after) {
        Map<JourneyFile, JourneyFile> versions = FilePairs.pairs(before, after);
        Set<JourneyFile> broken = broken(versions, before, after);
        versions.keySet().removeAll(broken);
        this.before = files(before, broken);
        this.after = files(after, broken);
        Map<EObject, String> names = new HashMap<>();
        before.forEach(map -> names.put(map.file(), map.name()));
        after.forEach(map -> names.put(map.file(), map.name()));
        matching = Matching.of(this.before, this.after, versions);
        elements = new ElementComparison(matching, names::get);
        facts = new FactComparison(matching);
    }

    /** Files that only parts could be read of, and their counterparts. */
    private static Set<JourneyFile> broken(
            Map<JourneyFile, JourneyFile> versions, List<NamedMap> before, List<NamedMap> after) {
        Set<JourneyFile> broken = new HashSet<>();
        Stream.concat(before.stream(), after.stream())
                .map(NamedMap::file)
                .filter(file -> JourneyResource.hasSyntaxErrors(file.eResource()))
                .forEach(broken::add);
        versions.forEach(
                (old, now) -> {
                    if (broken.contains(old) || broken.contains(now)) {
                        broken.addAll(List.of(old, now));
                    }
                });
        return broken;
    }

    private static List<JourneyFile> files(List<NamedMap> maps, Set<JourneyFile> leftOut) {
        return maps.stream().map(NamedMap::file).filter(file -> !leftOut.contains(file)).toList();
    }

    MapDiff run() {
        after.forEach(this::visit);
        before.stream()
                .filter(file -> matching.after(file).isEmpty())
                .flatMap(file -> file.eContents().stream())
                .filter(element -> matching.after(element).isEmpty())
                .map(elements::removed)
                .forEach(differences::add);
        return new MapDiff(differences);
    }

    private void visit(EObject now) {
        Optional<EObject> old = matching.before(now);
        if (old.isPresent()) {
            elements.compare(old.get(), now).forEach(differences::add);
            if (!(now instanceof JourneyFile)) {
                facts.compare(old.get(), now).forEach(differences::add);
                lostMoments.compare(old.get(), now).ifPresent(differences::add);
            }
            visitChildren(old.get(), now);
            return;
        }
        if (isNewByItself(now)) {
            differences.add(elements.added(now));
        }
        now.eContents().forEach(this::visit);
    }

    /** What is in a new element comes with it. A new file is no difference, but what is in it. */
    private boolean isNewByItself(EObject now) {
        EObject container = now.eContainer();
        return container instanceof JourneyFile
                || (container != null && matching.before(container).isPresent());
    }

    /** Goes through the children; what is gone comes behind what it came behind. */
    private void visitChildren(EObject old, EObject now) {
        Map<EObject, List<EObject>> goneAfter = new HashMap<>();
        EObject last = null;
        for (EObject child : old.eContents()) {
            Optional<EObject> counterpart = matching.after(child);
            if (counterpart.isEmpty()) {
                goneAfter.computeIfAbsent(last, any -> new ArrayList<>()).add(child);
            } else if (counterpart.get().eContainer() == now) {
                last = counterpart.get();
            }
        }
        tellGone(goneAfter.get(null));
        for (EObject child : now.eContents()) {
            visit(child);
            tellGone(goneAfter.get(child));
        }
    }

    private void tellGone(List<EObject> gone) {
        if (gone != null) {
            gone.stream().map(elements::removed).forEach(differences::add);
        }
    }
}
