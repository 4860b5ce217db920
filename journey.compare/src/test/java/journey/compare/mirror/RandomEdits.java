// SPDX-License-Identifier: EPL-2.0
package journey.compare.mirror;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import journey.dsl.editing.Edits;
import journey.dsl.editing.TextEdit;
import journey.model.JourneyPackage;
import journey.model.Moment;
import journey.model.NamedElement;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;

/** Edits of a map as an author makes them with the keyboard. The same seed gives the same edits. */
public final class RandomEdits {

    /**
     * An edit of a text.
     *
     * @param what the edit, for the message of a test that fails
     * @param renamed the fragment of the element that gets another name; null when none does
     */
    public record Edit(String what, List<TextEdit> edits, String renamed) {

        public String apply(String text) {
            return Edits.apply(text, edits);
        }
    }

    private final Random random;
    private int names;

    public RandomEdits(long seed) {
        random = new Random(seed);
    }

    public Edit next(XtextResource map) {
        return switch (random.nextInt(6)) {
            case 0 -> delete(map);
            case 1 -> insert(map);
            case 2 -> rename(map, true);
            case 3 -> rename(map, false);
            case 4 -> swap(map);
            default -> move(map);
        };
    }

    private Edit delete(XtextResource map) {
        EObject element = any(map, each -> true);
        return edit("delete", element, replace(node(element), ""));
    }

    /** Puts a copy of an element, with another name, before one of its siblings. */
    private Edit insert(XtextResource map) {
        EObject element = any(map, each -> true);
        EObject sibling = sibling(element);
        String text = text(element);
        if (name(element).isPresent()) {
            INode name = name(element).get();
            int start = name.getOffset() - node(element).getOffset();
            text = text.substring(0, start) + newName() + text.substring(start + name.getLength());
        }
        return edit("insert", element, insertBefore(sibling, text));
    }

    /** Gives an element another name, in its declaration only or wherever the word stands. */
    private Edit rename(XtextResource map, boolean everywhere) {
        EObject element = any(map, each -> name(each).isPresent());
        INode declared = name(element).get();
        String name = newName();
        List<TextEdit> edits = new ArrayList<>();
        for (INode leaf : map.getParseResult().getRootNode().getLeafNodes()) {
            if (leaf.getOffset() == declared.getOffset()
                    || (everywhere && leaf.getText().equals(declared.getText()))) {
                edits.add(replace(leaf, name));
            }
        }
        String fragment = map.getURIFragment(element);
        return new Edit("rename " + fragment + " to " + name, edits, fragment);
    }

    private Edit swap(XtextResource map) {
        EObject element = any(map, each -> true);
        EObject sibling = sibling(element);
        if (sibling == element) {
            return delete(map);
        }
        return edit(
                "swap",
                element,
                replace(node(element), text(sibling)),
                replace(node(sibling), text(element)));
    }

    private Edit move(XtextResource map) {
        List<EObject> moments =
                Mirrors.elements(map).stream().filter(Moment.class::isInstance).toList();
        if (moments.size() < 2) {
            return delete(map);
        }
        EObject moment = moments.get(random.nextInt(moments.size()));
        EObject place = any(map, each -> each instanceof Moment && each != moment);
        return edit("move", moment, replace(node(moment), ""), insertBefore(place, text(moment)));
    }

    private static Edit edit(String what, EObject element, TextEdit... edits) {
        String fragment = element.eResource().getURIFragment(element);
        return new Edit(what + " " + fragment, List.of(edits), null);
    }

    private EObject any(XtextResource map, Predicate<EObject> condition) {
        List<EObject> elements =
                Mirrors.elements(map).stream()
                        .filter(each -> each.eContainer() != null)
                        .filter(condition)
                        .toList();
        return elements.get(random.nextInt(elements.size()));
    }

    private EObject sibling(EObject element) {
        List<EObject> siblings =
                element.eContainer().eContents().stream()
                        .filter(each -> each.eContainingFeature() == element.eContainingFeature())
                        .toList();
        return siblings.get(random.nextInt(siblings.size()));
    }

    private String newName() {
        return "New" + names++;
    }

    private static Optional<INode> name(EObject element) {
        return element instanceof NamedElement
                ? NodeModelUtils.findNodesForFeature(
                                element, JourneyPackage.Literals.NAMED_ELEMENT__NAME)
                        .stream()
                        .findFirst()
                : Optional.empty();
    }

    private static TextEdit replace(INode node, String text) {
        return new TextEdit(node.getOffset(), node.getLength(), text);
    }

    private static TextEdit insertBefore(EObject element, String text) {
        return new TextEdit(node(element).getOffset(), 0, text + "\n");
    }

    /** The text of an element without the comments before it. */
    private static String text(EObject element) {
        INode node = node(element);
        return node.getRootNode().getText().substring(node.getOffset(), node.getEndOffset());
    }

    private static INode node(EObject element) {
        return NodeModelUtils.findActualNodeFor(element);
    }
}
