// SPDX-License-Identifier: EPL-2.0
package journey.dsl.editing;

import static journey.model.JourneyPackage.Literals.JOURNEY__ACTIONS;
import static journey.model.JourneyPackage.Literals.JOURNEY__STAGES;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import journey.dsl.clauses.Clause;
import journey.dsl.clauses.WrittenFact;
import journey.dsl.text.Blanks;
import journey.model.JourneyFile;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/**
 * The members of an element, as lines of text: those between its braces, or all of a file. New
 * lines stand as the formatter would put them, if the others do.
 */
final class Block {

    private final EObject owner;
    private final ICompositeNode node;
    private final TextLines lines;
    private final List<WrittenFact> members;

    Block(EObject owner) {
        this.owner = owner;
        node = NodeModelUtils.findActualNodeFor(owner);
        lines = TextLines.of(owner);
        members = WrittenFact.of(owner).stream().filter(fact -> fact.clause().inBlock()).toList();
    }

    TextLines lines() {
        return lines;
    }

    /** The member that is a child of the owner. */
    WrittenFact member(EObject child) {
        INode childNode = NodeModelUtils.findActualNodeFor(child);
        return members.stream()
                .filter(fact -> fact.start() == childNode.getOffset())
                .findFirst()
                .orElseThrow();
    }

    /** What indents a member more than the left margin. */
    String indentation() {
        return members.stream()
                .map(WrittenFact::start)
                .filter(lines::isFirst)
                .map(lines::indentation)
                .findFirst()
                .orElseGet(() -> lines.indentation(node.getOffset()) + step());
    }

    private String step() {
        return owner instanceof JourneyFile ? "" : lines.step();
    }

    /** Adds a member after the last of its kind, or where the canonical order has it. */
    TextEdit insert(Clause clause, String member) {
        Optional<WrittenFact> last = last(fact -> fact.clause().equals(clause));
        return last.or(() -> last(fact -> fact.clause().rank() < clause.rank()))
                .map(previous -> insertBehind(previous, clause, member))
                .orElseGet(() -> insertFirst(clause, member));
    }

    private Optional<WrittenFact> last(Predicate<WrittenFact> condition) {
        return members.stream().filter(condition).reduce((earlier, later) -> later);
    }

    private TextEdit insertFirst(Clause clause, String member) {
        if (!members.isEmpty()) {
            return insertBefore(members.get(0), clause, member);
        }
        Optional<ILeafNode> open = Edits.own(owner, "{");
        Optional<ILeafNode> close = Edits.own(owner, "}");
        if (open.isEmpty() || close.isEmpty()) {
            return Edits.addLast(owner, member);
        }
        int start = open.get().getEndOffset();
        int end = close.get().getOffset();
        if (!Blanks.areAll(lines.text().substring(start, end))) {
            return Edits.addLast(owner, member);
        }
        String lineBreak = lines.lineBreak() + lines.indentation(node.getOffset());
        return new TextEdit(start, end - start, lineBreak + step() + member + lineBreak);
    }

    /** Adds a member after another one, and after the comment that ends its line. */
    TextEdit insertBehind(WrittenFact previous, Clause clause, String member) {
        int end = FactRegion.of(previous, lines).end();
        if (!lines.isLast(end)) {
            return lines.separated(new TextEdit(previous.end(), 0, closed(member)));
        }
        String gap = isParted(previous.clause(), clause) ? lines.lineBreak() : "";
        return new TextEdit(lines.end(end), 0, lines.lineBreak() + gap + indentation() + member);
    }

    /** Adds a member before another one and the comments that are about that. */
    TextEdit insertBefore(WrittenFact next, Clause clause, String member) {
        int start = FactRegion.of(next, lines).start();
        if (!lines.isFirst(start)) {
            return lines.separated(new TextEdit(start, 0, closed(member)));
        }
        int index = members.indexOf(next);
        boolean partedFromPrevious =
                index > 0
                        && isParted(members.get(index - 1).clause(), clause)
                        && !lines.hasBlankLine(members.get(index - 1).end(), start);
        String firstGap = partedFromPrevious ? lines.lineBreak() : "";
        String gap = isParted(clause, next.clause()) ? lines.lineBreak() : "";
        return new TextEdit(
                lines.start(start), 0, firstGap + indentation() + member + lines.lineBreak() + gap);
    }

    /** A comment that ends a line must not take in what comes after it. */
    private String closed(String member) {
        String lastLine = member.substring(new TextLines(member).start(member.length()));
        return lastLine.contains("//") ? member + lines.lineBreak() + indentation() : member;
    }

    /** Tells whether a blank line has to stand between two members. */
    private boolean isParted(Clause earlier, Clause later) {
        boolean alike = earlier.equals(later);
        if (owner instanceof JourneyFile && !alike) {
            return true;
        }
        return later.states(JOURNEY__STAGES)
                || later.states(JOURNEY__ACTIONS)
                || (alike && areParted(later));
    }

    /** Tells whether the author parts all members of a kind by blank lines. */
    private boolean areParted(Clause clause) {
        List<WrittenFact> alike =
                members.stream().filter(it -> it.clause().equals(clause)).toList();
        return alike.size() > 1
                && IntStream.range(1, alike.size())
                        .allMatch(i -> isParted(alike.get(i - 1), alike.get(i)));
    }

    private boolean isParted(WrittenFact earlier, WrittenFact later) {
        return lines.hasBlankLine(earlier.end(), FactRegion.of(later, lines).start());
    }
}
