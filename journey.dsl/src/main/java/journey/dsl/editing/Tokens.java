// SPDX-License-Identifier: EPL-2.0
package journey.dsl.editing;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import journey.dsl.clauses.WrittenFact;
import journey.dsl.text.Blanks;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/** Replaces the words of a fact by others: only those that differ, and never a comment. */
final class Tokens {

    private final TextLines lines;
    private final List<INode> old;

    Tokens(WrittenFact fact, TextLines lines) {
        this.lines = lines;
        old = fact.words();
    }

    List<TextEdit> replace(List<String> words) {
        List<String> before = old.stream().map(NodeModelUtils::getTokenText).toList();
        int head = 0;
        int shorter = Math.min(before.size(), words.size());
        while (head < shorter && before.get(head).equals(words.get(head))) {
            head++;
        }
        int tail = 0;
        while (tail < shorter - head
                && before.get(before.size() - 1 - tail)
                        .equals(words.get(words.size() - 1 - tail))) {
            tail++;
        }
        List<INode> gone = old.subList(head, old.size() - tail);
        String added = joined(words.subList(head, words.size() - tail));
        if (gone.isEmpty()) {
            return added.isEmpty() ? List.of() : List.of(insertion(head, added));
        }
        if (added.isEmpty()) {
            return remove(gone);
        }
        List<TextEdit> edits =
                new ArrayList<>(List.of(lines.separated(Edits.replace(gone.get(0), added))));
        edits.addAll(remove(gone.subList(1, gone.size())));
        return edits;
    }

    List<TextEdit> remove() {
        return remove(old);
    }

    private TextEdit insertion(int index, String added) {
        int offset = index == 0 ? old.get(0).getOffset() : old.get(index - 1).getEndOffset();
        return lines.separated(new TextEdit(offset, 0, added));
    }

    /** Words with nothing but blanks between them go at once. */
    private List<TextEdit> remove(List<INode> gone) {
        List<TextEdit> edits = new ArrayList<>();
        for (int i = 0; i < gone.size(); i++) {
            int start = gone.get(i).getOffset();
            while (i + 1 < gone.size() && isBlankBehind(gone.get(i), gone.get(i + 1))) {
                i++;
            }
            edits.add(Edits.removeRegion(lines, start, gone.get(i).getEndOffset()));
        }
        return edits;
    }

    private boolean isBlankBehind(INode node, INode next) {
        return Blanks.areAll(lines.text().substring(node.getEndOffset(), next.getOffset()));
    }

    boolean hasComment() {
        return IntStream.range(1, old.size())
                .anyMatch(i -> !isBlankBehind(old.get(i - 1), old.get(i)));
    }

    /** Words with the blanks that belong between them. */
    static String joined(List<String> words) {
        StringBuilder text = new StringBuilder();
        for (String word : words) {
            text.append(text.length() == 0 || word.equals(",") ? "" : " ").append(word);
        }
        return text.toString();
    }
}
