// SPDX-License-Identifier: EPL-2.0
package journey.dsl.formatting2;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import journey.dsl.clauses.Clauses;
import journey.dsl.clauses.WrittenFact;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.formatting2.regionaccess.ISemanticRegion;
import org.eclipse.xtext.formatting2.regionaccess.ITextRegionAccess;

/** Where the members of a block begin in a text. */
final class MemberRegions {

    private final ITextRegionAccess text;
    private final Clauses clauses;

    MemberRegions(ITextRegionAccess text, Clauses clauses) {
        this.text = text;
        this.clauses = clauses;
    }

    /** The offsets of all members: what stands within one, such as a condition, is none. */
    Set<Integer> starts(EObject owner) {
        return WrittenFact.of(owner, clauses.of(owner)).stream()
                .filter(fact -> fact.clause().inBlock())
                .map(WrittenFact::start)
                .collect(Collectors.toSet());
    }

    /** The first words of members that are no elements of their own. */
    List<ISemanticRegion> facts(EObject owner) {
        Set<Integer> starts = starts(owner);
        List<ISemanticRegion> own = new ArrayList<>();
        for (ISemanticRegion word : text.regionForEObject(owner).getSemanticRegions()) {
            if (starts.contains(word.getOffset())) {
                own.add(word);
            }
        }
        return own;
    }
}
