// SPDX-License-Identifier: EPL-2.0
package journey.dsl.editing;

import static journey.model.JourneyPackage.Literals.BRANCH__TARGET;
import static journey.model.JourneyPackage.Literals.JOIN__TARGET;

import com.google.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import journey.dsl.clauses.Clause;
import journey.dsl.text.Blanks;
import journey.model.Choice;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/** Removes elements, and what refers to them in the same file. */
public final class Removal {

    /** What leads to a moment goes with it. */
    private static final Set<EReference> WAYS = Set.of(BRANCH__TARGET, JOIN__TARGET);

    private final FactEdit facts;

    @Inject
    Removal(FactEdit facts) {
        this.facts = facts;
    }

    /** A list of references of an element, some of which lead to what is removed. */
    private record Referrer(EObject element, EReference reference) {}

    /**
     * Removes an element with its description and its lines. References to it and its parts go too,
     * and the ways that lead there, with choices of which no way is left. Where a reference is
     * mandatory, as that of a measure to its metric, it stays and leads nowhere, for its author to
     * decide.
     *
     * @return sorted by offset
     */
    public List<TextEdit> remove(EObject element) {
        Set<EObject> gone = new HashSet<>(EcoreUtil2.eAllContentsAsList(element));
        gone.add(element);
        Set<EObject> members = new LinkedHashSet<>(List.of(element));
        List<TextEdit> edits = new ArrayList<>();
        for (Referrer referrer : referrers(element.eResource().getContents().get(0), gone)) {
            if (WAYS.contains(referrer.reference)) {
                members.add(referrer.element);
            } else {
                edits.addAll(removeReferences(referrer, gone));
            }
        }
        Map<EObject, List<EObject>> byOwner =
                withEmptyChoices(members).stream()
                        .collect(
                                Collectors.groupingBy(
                                        EObject::eContainer,
                                        LinkedHashMap::new,
                                        Collectors.toList()));
        byOwner.forEach((owner, children) -> edits.addAll(removeMembers(owner, children)));
        return edits.stream().sorted(Comparator.comparing(TextEdit::offset)).toList();
    }

    /** A choice goes with the last of its ways. */
    private static Set<EObject> withEmptyChoices(Set<EObject> members) {
        return members.stream()
                .map(
                        member ->
                                member.eContainer() instanceof Choice choice
                                                && members.containsAll(choice.getWays())
                                        ? choice
                                        : member)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static List<Referrer> referrers(EObject root, Set<EObject> gone) {
        return EcoreUtil2.eAllContentsAsList(root).stream()
                .filter(element -> !gone.contains(element))
                .flatMap(
                        element ->
                                element.eClass().getEAllReferences().stream()
                                        .filter(reference -> !reference.isContainment())
                                        .map(reference -> new Referrer(element, reference)))
                .filter(
                        it ->
                                Values.present(it.element, it.reference).stream()
                                        .anyMatch(gone::contains))
                .toList();
    }

    private List<TextEdit> removeReferences(Referrer referrer, Set<EObject> gone) {
        boolean mandatory =
                Clause.of(referrer.element).stream()
                        .anyMatch(
                                clause ->
                                        clause.states(referrer.reference) && clause.isMandatory());
        if (mandatory) {
            return List.of();
        }
        List<Object> rest = new ArrayList<>(Values.present(referrer.element, referrer.reference));
        rest.removeIf(gone::contains);
        return facts.set(referrer.element, referrer.reference, rest);
    }

    private static List<TextEdit> removeMembers(EObject owner, List<EObject> children) {
        TextLines lines = new Block(owner).lines();
        return new MemberRemoval(owner)
                .edits(children.stream().flatMap(child -> regions(child, lines)).toList());
    }

    /** Comments between the description and the element stay: they may be about anything. */
    private static Stream<FactRegion> regions(EObject child, TextLines lines) {
        ICompositeNode node = NodeModelUtils.findActualNodeFor(child);
        FactRegion element = new FactRegion(node.getOffset(), node.getEndOffset());
        Optional<ILeafNode> description = Edits.description(node);
        if (description.isEmpty()) {
            return Stream.of(element);
        }
        FactRegion comment =
                new FactRegion(description.get().getOffset(), description.get().getEndOffset());
        boolean together = Blanks.areAll(lines.text().substring(comment.end(), element.start()));
        return together
                ? Stream.of(new FactRegion(comment.start(), element.end()))
                : Stream.of(comment, element);
    }
}
