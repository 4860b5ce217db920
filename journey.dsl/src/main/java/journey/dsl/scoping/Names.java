// SPDX-License-Identifier: EPL-2.0
package journey.dsl.scoping;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import journey.model.NamedElement;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.EObjectDescription;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.scoping.IScope;
import org.eclipse.xtext.scoping.impl.MapBasedScope;

/** The names by which elements are seen. A short name that two elements share names neither. */
final class Names {

    private final Map<QualifiedName, NamedElement> elements = new LinkedHashMap<>();

    /** Adds a name that is unique where it is seen; when it is not, the first element keeps it. */
    void add(NamedElement element, String... name) {
        if (Arrays.stream(name).allMatch(Names::isGiven)) {
            elements.putIfAbsent(QualifiedName.create(name), element);
        }
    }

    /**
     * Adds every end of a path of names: for A, B, C the names C, B.C and A.B.C. Where a name is
     * missing in the path, the ends after it are known all the same.
     */
    void addEnds(NamedElement element, String... path) {
        for (int start = path.length - 1; start >= 0 && isGiven(path[start]); start--) {
            QualifiedName end = QualifiedName.create(Arrays.copyOfRange(path, start, path.length));
            if (elements.containsKey(end)) {
                elements.put(end, null);
            } else {
                elements.put(end, element);
            }
        }
    }

    /** Adds an element by the names of all its containers and its own. */
    void addQualified(NamedElement element) {
        List<String> path = new ArrayList<>();
        for (EObject part = element; part != null; part = part.eContainer()) {
            if (part instanceof NamedElement named) {
                path.add(0, named.getName());
            }
        }
        add(element, path.toArray(String[]::new));
    }

    IScope asScope(IScope outer) {
        Map<QualifiedName, IEObjectDescription> descriptions = new LinkedHashMap<>();
        elements.forEach(
                (name, element) -> {
                    if (element != null) {
                        descriptions.put(name, EObjectDescription.create(name, element));
                    }
                });
        return descriptions.isEmpty()
                ? outer
                : MapBasedScope.createScope(outer, descriptions.values());
    }

    /** A name may be missing while somebody types. */
    private static boolean isGiven(String name) {
        return name != null && !name.isEmpty();
    }
}
