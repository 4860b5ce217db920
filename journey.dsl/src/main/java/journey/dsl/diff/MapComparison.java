// SPDX-License-Identifier: EPL-2.0
package journey.dsl.diff;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import journey.dsl.matching.Matching;
import journey.model.JourneyFile;
import org.eclipse.emf.ecore.EObject;

/** One comparison of two versions. It goes through the latter and tells on its way what is gone. */
final class MapComparison {

    private final List<JourneyFile> before;
    private final List<JourneyFile> after;
    private final Matching matching;
    private final ElementComparison elements;
    private final FactComparison facts;
    private final List<Difference> differences = new ArrayList<>();

    MapComparison(List<NamedMap> before, List<NamedMap> after, Descriptions descriptions) {
        this.before = before.stream().map(NamedMap::file).toList();
        this.after = after.stream().map(NamedMap::file).toList();
        Map<EObject, String> names = new HashMap<>();
        before.forEach(map -> names.put(map.file(), map.name()));
        after.forEach(map -> names.put(map.file(), map.name()));
        matching = Matching.of(this.before, this.after, Versions.pairs(before, after));
        elements = new ElementComparison(matching, names::get);
        facts = new FactComparison(matching, descriptions);
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
