// SPDX-License-Identifier: EPL-2.0
package journey.dsl.clauses;

import com.google.inject.Singleton;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/**
 * What elements can say. The grammar is asked once for each kind of element, since its answers take
 * long.
 */
@Singleton
public final class Clauses {

    private final Map<List<Object>, List<Clause>> kinds = new ConcurrentHashMap<>();
    private final Map<Clause, Set<String>> features = new ConcurrentHashMap<>();
    private final Map<Clause, Integer> topics = new ConcurrentHashMap<>();

    /** All that an element can say, in canonical order; the element must have a text. */
    public List<Clause> of(EObject element) {
        Object grammar = NodeModelUtils.findActualNodeFor(element).getGrammarElement();
        return kinds.computeIfAbsent(List.of(grammar, element.eClass()), any -> Clause.of(element));
    }

    /**
     * What a clause is about. Clauses of one topic exclude each other: a journey is "current" or
     * "future of" another.
     *
     * @return the same number for clauses of one topic, among those of an element
     */
    public int topic(EObject owner, Clause clause) {
        return topics.computeIfAbsent(
                clause,
                any ->
                        of(owner).stream()
                                .filter(it -> !Collections.disjoint(features(it), features(any)))
                                .findFirst()
                                .orElseThrow()
                                .rank());
    }

    /** Tells whether a clause can have several values. */
    public boolean isList(EObject owner, Clause clause) {
        return features(clause).stream()
                .map(owner.eClass()::getEStructuralFeature)
                .anyMatch(EStructuralFeature::isMany);
    }

    /** Tells whether an element can have several texts of a clause, such as quotes. */
    public boolean isRepeatable(EObject owner, Clause clause) {
        return features(clause).stream()
                .map(owner.eClass()::getEStructuralFeature)
                .allMatch(
                        feature ->
                                feature.isMany()
                                        && feature.getEType() == EcorePackage.Literals.ESTRING);
    }

    private Set<String> features(Clause clause) {
        return features.computeIfAbsent(clause, Clause::features);
    }
}
