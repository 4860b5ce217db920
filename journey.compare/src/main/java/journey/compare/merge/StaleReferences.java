// SPDX-License-Identifier: EPL-2.0
package journey.compare.merge;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import journey.dsl.text.Messages;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;

/** Finds references that one side has written to what the other side has renamed. */
final class StaleReferences {

    private StaleReferences() {}

    /** A sentence for each old name that is referred to and that no element has any more. */
    static List<String> notes(Pairing pairing, Part merged, XtextResource map) {
        Map<String, String> renamed = new TreeMap<>();
        pairing.renamed().forEach(renamed::putAll);
        renamed.keySet().removeAll(names(merged));
        renamed.keySet().retainAll(referred(map));
        return renamed.entrySet().stream()
                .map(it -> Messages.sentence("merge.renamed", it.getKey(), it.getValue()))
                .toList();
    }

    private static Set<String> names(Part part) {
        Set<String> names = new HashSet<>();
        part.name().ifPresent(names::add);
        part.parts().stream()
                .filter(child -> child.element() != null)
                .forEach(child -> names.addAll(names(child)));
        return names;
    }

    private static Set<String> referred(XtextResource map) {
        Set<String> names = new HashSet<>();
        for (INode node : map.getParseResult().getRootNode().getAsTreeIterable()) {
            if (node.getGrammarElement() instanceof CrossReference) {
                names.addAll(Arrays.asList(NodeModelUtils.getTokenText(node).split("\\.")));
            }
        }
        return names;
    }
}
