// SPDX-License-Identifier: EPL-2.0
package journey.dsl.editing;

import static journey.model.JourneyPackage.Literals.NAMED_ELEMENT__NAME;

import com.google.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import journey.dsl.clauses.Clause;
import journey.dsl.clauses.WrittenFact;
import journey.dsl.text.Messages;
import journey.dsl.text.Words;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * Sets, changes and clears what an element says: its title, its channels, that it is a key moment.
 * Only the words that differ are replaced.
 */
public final class FactEdit {

    private final Values values;
    private final ValueWriter words;
    private final References references;

    @Inject
    FactEdit(Values values, ValueWriter words, References references) {
        this.values = values;
        this.words = words;
        this.references = references;
    }

    /**
     * Gives a feature of an element a value. What the value excludes goes: an assumed claim has no
     * evidence, a current journey is the future of none. The file of an element that is referred to
     * is imported if it has to be.
     *
     * @param feature any but the name, which others refer to, and but the members of a block
     * @param value an object, a list of them, or what a user typed for one; null, a blank text, an
     *     empty list or false to say nothing about it
     * @return sorted by offset; none when the element says that already
     * @throws IllegalArgumentException with a sentence for the user, when the language cannot say
     *     that
     */
    public List<TextEdit> set(EObject element, EStructuralFeature feature, Object value) {
        if (feature == NAMED_ELEMENT__NAME
                || (feature instanceof EReference reference && reference.isContainment())) {
            throw refusal("editing.no-fact", element, feature);
        }
        List<Object> wanted = values.of(feature, value);
        if (Values.areSame(Values.present(element, feature), wanted)) {
            return List.of();
        }
        References.From from = references.from(element);
        Map<EStructuralFeature, List<Object>> then = Implications.of(element, feature, wanted);
        List<Clause> clauses = changing(element, then);
        ClauseWriter writer =
                new ClauseWriter(then, (part, one) -> words.word(element, part, one, from));
        Map.Entry<Clause, List<List<String>>> said =
                clauses.stream()
                        .map(clause -> Map.entry(clause, writer.write(clause)))
                        .max(Comparator.comparing(it -> it.getValue().toString().length()))
                        .orElseThrow(() -> refusal("editing.no-fact", element, feature));
        if (said.getValue().isEmpty()) {
            assertCanBeCleared(element, feature, wanted, said.getKey());
        }
        List<TextEdit> edits =
                new ArrayList<>(edits(element, clauses, said.getKey(), said.getValue()));
        edits.addAll(from.imports());
        edits.sort(Comparator.comparing(TextEdit::offset));
        return edits;
    }

    /** The clauses that state what changes; of those only the one that says most is written. */
    private static List<Clause> changing(
            EObject element, Map<EStructuralFeature, List<Object>> then) {
        List<EStructuralFeature> changed =
                then.keySet().stream()
                        .filter(it -> !Values.areSame(Values.present(element, it), then.get(it)))
                        .toList();
        return Clause.of(element).stream()
                .filter(clause -> changed.stream().anyMatch(clause::states))
                .toList();
    }

    private static void assertCanBeCleared(
            EObject element, EStructuralFeature feature, List<Object> wanted, Clause clause) {
        if (clause.isMandatory()) {
            throw refusal("editing.needed", element, feature);
        }
        if (!wanted.isEmpty() && !wanted.get(0).equals(feature.getDefaultValue())) {
            throw refusal("editing.incomplete", element, feature);
        }
    }

    private static IllegalArgumentException refusal(
            String reason, EObject element, EStructuralFeature feature) {
        return new IllegalArgumentException(
                Messages.sentence(reason, element, Words.kind(feature)));
    }

    /** Facts that are there take the first of the texts; the rest is added or removed. */
    private static List<TextEdit> edits(
            EObject element, List<Clause> clauses, Clause clause, List<List<String>> texts) {
        List<WrittenFact> facts =
                WrittenFact.of(element).stream()
                        .filter(fact -> clauses.contains(fact.clause()))
                        .toList();
        Block block = new Block(element);
        List<TextEdit> edits = new ArrayList<>();
        int kept = Math.min(facts.size(), texts.size());
        for (int i = 0; i < kept; i++) {
            edits.addAll(new Tokens(facts.get(i), block.lines()).replace(texts.get(i)));
        }
        if (facts.size() > kept) {
            edits.addAll(removal(element, block.lines(), facts.subList(kept, facts.size())));
        }
        if (texts.size() > kept) {
            edits.add(insertion(element, block, clause, texts.subList(kept, texts.size())));
        }
        return edits;
    }

    private static List<TextEdit> removal(
            EObject element, TextLines lines, List<WrittenFact> facts) {
        boolean canGoAtOnce =
                facts.stream()
                        .allMatch(
                                fact ->
                                        fact.clause().inBlock()
                                                && !new Tokens(fact, lines).hasComment());
        return canGoAtOnce
                ? new MemberRemoval(element)
                        .edits(
                                facts.stream()
                                        .map(fact -> new FactRegion(fact.start(), fact.end()))
                                        .toList())
                : facts.stream()
                        .flatMap(fact -> new Tokens(fact, lines).remove().stream())
                        .toList();
    }

    private static TextEdit insertion(
            EObject element, Block block, Clause clause, List<List<String>> texts) {
        List<String> lines = texts.stream().map(Tokens::joined).toList();
        if (clause.inBlock()) {
            String lineBreak = block.lines().lineBreak() + block.indentation();
            return block.insert(clause, String.join(lineBreak, lines));
        }
        WrittenFact previous =
                WrittenFact.of(element).stream()
                        .filter(fact -> fact.clause().rank() < clause.rank())
                        .filter(fact -> !fact.clause().inBlock())
                        .max(Comparator.comparing(WrittenFact::end))
                        .orElseThrow();
        return block.lines().separated(new TextEdit(previous.end(), 0, String.join(" ", lines)));
    }
}
