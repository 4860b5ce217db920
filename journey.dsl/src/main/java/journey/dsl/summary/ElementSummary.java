// SPDX-License-Identifier: EPL-2.0
package journey.dsl.summary;

import java.util.List;
import java.util.Optional;

/**
 * What one wants to know of an element where somebody only mentions it. All of it is plain text.
 *
 * @param kind the word of the language for it: {@code touchpoint}
 * @param title its title or its own text
 * @param description what its author wrote about it in a comment
 * @param facts in the order in which they are read
 */
public record ElementSummary(
        String kind, String title, Optional<String> description, List<Fact> facts) {

    public ElementSummary {
        facts = List.copyOf(facts);
    }
}
