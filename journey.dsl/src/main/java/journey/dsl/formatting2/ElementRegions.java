// SPDX-License-Identifier: EPL-2.0
package journey.dsl.formatting2;

import java.util.List;
import java.util.Objects;
import journey.model.Observation;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.formatting2.regionaccess.ISemanticRegion;
import org.eclipse.xtext.formatting2.regionaccess.ITextRegionAccess;

/** Where elements stand in a text, and what is between their words. */
final class ElementRegions {

    /** A block that could stand on one line is broken when the line would be longer. */
    private static final int LONGEST_LINE = 120;

    private final ITextRegionAccess text;

    ElementRegions(ITextRegionAccess text) {
        this.text = text;
    }

    int offset(EObject element) {
        return text.regionForEObject(element).getOffset();
    }

    boolean isEmptyBlock(EObject owner) {
        ISemanticRegion open = text.getExtensions().regionFor(owner).keyword("{");
        return open != null
                && open.getNextSemanticRegion()
                        == text.getExtensions().regionFor(owner).keyword("}")
                && !open.getNextHiddenRegion().containsComment();
    }

    boolean isFirstInBlock(EObject member) {
        ISemanticRegion first =
                text.regionForEObject(member).getSemanticRegions().iterator().next();
        return first.getPreviousSemanticRegion().getText().equals("{");
    }

    boolean fitsOnLine(EObject element) {
        int length = -1;
        for (ISemanticRegion word : text.regionForEObject(element).getAllSemanticRegions()) {
            length += word.getLength() + (word.getText().equals(",") ? 0 : 1);
        }
        return length <= LONGEST_LINE && !hasComment(element);
    }

    /** Tells whether a comment stands within the element. */
    boolean hasComment(EObject element) {
        boolean first = true;
        for (ISemanticRegion word : text.regionForEObject(element).getAllSemanticRegions()) {
            if (!first && word.getPreviousHiddenRegion().containsComment()) {
                return true;
            }
            first = false;
        }
        return false;
    }

    int widest(List<Observation> observations, EStructuralFeature feature) {
        return observations.stream()
                .map(observation -> text.getExtensions().regionFor(observation).feature(feature))
                .filter(Objects::nonNull)
                .mapToInt(ISemanticRegion::getLength)
                .max()
                .orElse(0);
    }
}
