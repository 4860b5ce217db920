// SPDX-License-Identifier: EPL-2.0
package journey.dsl.naming;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import journey.model.NamedElement;
import org.eclipse.emf.ecore.EObject;

/**
 * An element that is to have another name. Tells which {@linkplain NameBasedFragmentProvider
 * fragments} follow from that, without changing anything.
 *
 * @param element as it is before
 */
public record RenamedElement(NamedElement element, String newName) {

    /** The fragment that an element of the same resource set will have. */
    public String fragmentOf(EObject other) {
        Deque<String> path = new ArrayDeque<>();
        for (EObject part = other; part.eContainer() != null; part = part.eContainer()) {
            path.push(NameBasedFragmentProvider.segment(part, this::key));
        }
        return String.join(".", path);
    }

    private String key(EObject part) {
        if (part == element) {
            return newName;
        }
        String key = NameBasedFragmentProvider.key(part);
        return part.eCrossReferences().contains(element) ? withNewName(key) : key;
    }

    /** Elements without a name have the names that they refer to in parentheses. */
    private String withNewName(String key) {
        return key.replaceAll(
                "(?<=[(,])" + Pattern.quote(element.getName()) + "(?=[,)])",
                Matcher.quoteReplacement(newName));
    }
}
