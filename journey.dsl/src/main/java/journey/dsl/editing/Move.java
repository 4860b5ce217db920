// SPDX-License-Identifier: EPL-2.0
package journey.dsl.editing;

import com.google.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import journey.dsl.clauses.Clause;
import journey.dsl.text.Messages;
import org.eclipse.emf.ecore.EObject;

/**
 * Moves elements with the comments that are about them. References in the same file that would go
 * astray get the shortest name that still leads to the same element.
 */
public final class Move {

    private final MovedReferences references;

    @Inject
    Move(MovedReferences references) {
        this.references = references;
    }

    /**
     * Moves an element before another one of its kind, which may have another parent.
     *
     * @return sorted by offset; none when it stands there already
     * @throws IllegalArgumentException with a sentence for the user, when it cannot stand there
     */
    public List<TextEdit> before(EObject element, EObject sibling) {
        return beside(element, sibling, 0);
    }

    /** Moves an element behind another one of its kind; see {@link #before}. */
    public List<TextEdit> behind(EObject element, EObject sibling) {
        return beside(element, sibling, 1);
    }

    private List<TextEdit> beside(EObject element, EObject sibling, int distance) {
        if (element == sibling) {
            return List.of();
        }
        assertCanStand(element, sibling, sibling.eContainer());
        return move(Place.beside(element, sibling, distance));
    }

    /** Moves an element behind all those of its kind in another parent; see {@link #before}. */
    public List<TextEdit> into(EObject element, EObject container) {
        assertCanStand(element, container, container);
        Place first = new Place(element, container, 0);
        return move(new Place(element, container, first.siblings().size()));
    }

    private static void assertCanStand(EObject element, EObject there, EObject container) {
        boolean can =
                container != null
                        && container.eResource() == element.eResource()
                        && container
                                .eClass()
                                .getEAllReferences()
                                .contains(new Place(element, container, 0).feature())
                        && (there == container
                                || there.eContainmentFeature() == element.eContainmentFeature());
        if (!can) {
            throw new IllegalArgumentException(
                    Messages.sentence("editing.no-place", element, there));
        }
    }

    private List<TextEdit> move(Place place) {
        if (place.isWhereItIs()) {
            return List.of();
        }
        List<TextEdit> moved = edits(place, List.of());
        List<TextEdit> renamed = references.astray(place, moved);
        return renamed.isEmpty() ? moved : edits(place, renamed);
    }

    /**
     * The edits that move an element.
     *
     * @param renamed references that are written anew, where they stand now
     */
    private static List<TextEdit> edits(Place place, List<TextEdit> renamed) {
        Block source = new Block(place.element().eContainer());
        FactRegion region = FactRegion.of(source.member(place.element()), source.lines());
        List<TextEdit> edits =
                new ArrayList<>(
                        new MemberRemoval(place.element().eContainer()).edits(List.of(region)));
        List<TextEdit> within = new ArrayList<>();
        for (TextEdit edit : renamed) {
            (region.contains(edit) ? within : edits).add(edit);
        }
        edits.add(insertion(place, region, within));
        return edits.stream().sorted(Comparator.comparing(TextEdit::offset)).toList();
    }

    private static TextEdit insertion(Place place, FactRegion region, List<TextEdit> renamed) {
        Block target = new Block(place.container());
        Clause clause = Clause.of(place.container(), place.feature());
        MovedText text = new MovedText(place.element(), region, target.lines());
        String member = text.withIndentation(target.indentation(), renamed);
        List<EObject> siblings = place.siblings();
        if (siblings.isEmpty()) {
            return target.insert(clause, member);
        }
        return place.index() == 0
                ? target.insertBefore(target.member(siblings.get(0)), clause, member)
                : target.insertBehind(
                        target.member(siblings.get(place.index() - 1)), clause, member);
    }
}
