// SPDX-License-Identifier: EPL-2.0
package journey.dsl.editing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import journey.dsl.clauses.Clause;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.Alternatives;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Group;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.RuleCall;

/**
 * Writes what an element says as words of the grammar. It is no serializer: it writes single
 * clauses, whose words are then compared with those that stand in the text.
 */
final class ClauseWriter {

    private final Map<String, List<Object>> values;
    private final BiFunction<Assignment, Object, String> words;
    private Map<String, Integer> written = new HashMap<>();

    /**
     * @param values of features; empty for what is not said
     * @param words writes a value; null when the assignment cannot take it
     */
    ClauseWriter(
            Map<EStructuralFeature, List<Object>> values,
            BiFunction<Assignment, Object, String> words) {
        this.values = new HashMap<>();
        values.forEach((feature, all) -> this.values.put(feature.getName(), all));
        this.words = words;
    }

    /** The words of a clause, once or for each value that it takes; empty when it says nothing. */
    List<List<String>> write(Clause clause) {
        written = new HashMap<>();
        List<List<String>> all = new ArrayList<>();
        AbstractElement grammar = clause.grammar();
        List<String> clauseWords = new ArrayList<>();
        while (writeOnce(grammar, clauseWords) && !clauseWords.isEmpty()) {
            all.add(clauseWords);
            clauseWords = new ArrayList<>();
        }
        return all;
    }

    /** Tells whether a part of the grammar could be written as often as it has to be. */
    private boolean write(AbstractElement part, List<String> out) {
        boolean done = writeOnce(part, out);
        boolean again = done && GrammarUtil.isMultipleCardinality(part);
        while (again) {
            again = writeOnce(part, out);
        }
        return done || GrammarUtil.isOptionalCardinality(part);
    }

    /** Writes all of a part or nothing of it. A part without any value is not written. */
    private boolean writeOnce(AbstractElement part, List<String> out) {
        Map<String, Integer> before = new HashMap<>(written);
        List<String> partWords = new ArrayList<>();
        boolean isWord = part instanceof Keyword;
        if (!writeParts(part, partWords) || (!isWord && written.equals(before))) {
            written = before;
            return false;
        }
        out.addAll(partWords);
        return true;
    }

    private boolean writeParts(AbstractElement part, List<String> out) {
        if (part instanceof Keyword word) {
            return out.add(word.getValue());
        }
        if (part instanceof Assignment assignment) {
            return writeValue(assignment, out);
        }
        if (part instanceof Alternatives alternatives) {
            return alternatives.getElements().stream().anyMatch(it -> write(it, out));
        }
        if (part instanceof Group group) {
            return group.getElements().stream().allMatch(it -> write(it, out));
        }
        return part instanceof RuleCall call && write(call.getRule().getAlternatives(), out);
    }

    private boolean writeValue(Assignment assignment, List<String> out) {
        String feature = assignment.getFeature();
        List<Object> all = values.getOrDefault(feature, List.of());
        int next = written.getOrDefault(feature, 0);
        String word = next < all.size() ? words.apply(assignment, all.get(next)) : null;
        if (word == null) {
            return false;
        }
        written.put(feature, next + 1);
        return out.add(word);
    }
}
