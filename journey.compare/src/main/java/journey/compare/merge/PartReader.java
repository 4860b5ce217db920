// SPDX-License-Identifier: EPL-2.0
package journey.compare.merge;

import static journey.model.JourneyPackage.Literals.OBSERVATION__MARGIN;
import static journey.model.JourneyPackage.Literals.OBSERVATION__SAMPLE_SIZE;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import journey.dsl.clauses.Clauses;
import journey.dsl.clauses.WrittenFact;
import journey.dsl.editing.TextLines;
import journey.dsl.text.Blanks;
import journey.model.NamedElement;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.EnumRule;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;

/** Takes the text of a map apart, from its beginning to its end. */
final class PartReader {

    private final String text;
    private final TextLines lines;
    private final Clauses clauses;

    /** Words and comments, and where each begins. */
    private final List<ILeafNode> leaves = new ArrayList<>();

    private final List<Integer> offsets = new ArrayList<>();

    /** Where the next part begins. */
    private int done;

    private PartReader(INode root, Clauses clauses) {
        this.clauses = clauses;
        text = root.getText();
        lines = new TextLines(text);
        for (ILeafNode leaf : root.getLeafNodes()) {
            if (leaf.getLength() > 0 && !(leaf.isHidden() && Blanks.areAll(leaf.getText()))) {
                leaves.add(leaf);
                offsets.add(leaf.getOffset());
            }
        }
    }

    /**
     * The parts of a map.
     *
     * @param map without syntax errors
     */
    static Part read(XtextResource map, Clauses clauses) {
        PartReader reader = new PartReader(map.getParseResult().getRootNode(), clauses);
        EObject file = map.getContents().get(0);
        Part.Words nothing = new Part.Words("", "", List.of(), List.of());
        List<Part> members = reader.members(file, reader.facts(file));
        Part.Words end = reader.words(reader.text.length(), reader.text.length(), List.of());
        Part.Block block = new Part.Block(nothing, "", members, end);
        return new Part(null, file, nothing, List.of(), block, "", reader.text);
    }

    private List<Part> members(EObject owner, List<WrittenFact> facts) {
        Map<Integer, EObject> children = new HashMap<>();
        for (EObject child : owner.eContents()) {
            children.put(NodeModelUtils.findActualNodeFor(child).getOffset(), child);
        }
        List<Part> members = new ArrayList<>();
        for (WrittenFact fact : facts) {
            if (fact.clause().inBlock()) {
                EObject child = children.get(fact.start());
                members.add(child == null ? single(owner, fact, true) : element(child, fact));
            }
        }
        return members;
    }

    private List<WrittenFact> facts(EObject element) {
        return WrittenFact.of(element, clauses.of(element));
    }

    private Part single(EObject owner, WrittenFact fact, boolean isMember) {
        int from = done;
        Part.Words words = words(fact.start(), fact.end(), items(owner, fact));
        String trail = isMember ? trail() : "";
        return new Part(
                fact.clause(), null, words, List.of(), null, trail, text.substring(from, done));
    }

    private Part element(EObject element, WrittenFact fact) {
        int from = done;
        List<WrittenFact> facts = facts(element);
        List<WrittenFact> header = facts.stream().filter(it -> !it.clause().inBlock()).toList();
        int stated = stated(element, header);
        int behind = stated < header.size() ? header.get(stated).start() : fact.end();
        int end = stated > 0 ? header.get(stated - 1).end() : lastWord(fact.start(), behind);
        Part.Words words = words(fact.start(), end, List.of());
        List<Part> stating = new ArrayList<>();
        for (WrittenFact clause : header.subList(stated, header.size())) {
            stating.add(single(element, clause, false));
        }
        Part.Block block = block(element, facts, fact.end());
        String trail = trail();
        String source = text.substring(from, done);
        return new Part(fact.clause(), element, words, stating, block, trail, source);
    }

    /**
     * How many facts of the header are one statement. An element without a name is what it states:
     * the number of one side and its reason, or its sample size, of the other would be a statement
     * that nobody made.
     */
    private static int stated(EObject element, List<WrittenFact> header) {
        int count = 0;
        while (!(element instanceof NamedElement)
                && count < header.size()
                && (header.get(count).clause().grammar() instanceof Assignment
                        || header.get(count).clause().states(OBSERVATION__SAMPLE_SIZE)
                        || header.get(count).clause().states(OBSERVATION__MARGIN))) {
            count++;
        }
        return count;
    }

    private Part.Block block(EObject element, List<WrittenFact> facts, int end) {
        int start = end;
        for (ILeafNode leaf : leaves(done, end)) {
            if (!leaf.isHidden()) {
                start = leaf.getOffset();
                break;
            }
        }
        if (start == end) {
            return null;
        }
        Part.Words open = words(start, start + 1, List.of());
        String openTrail = trail();
        List<Part> members = members(element, facts);
        return new Part.Block(open, openTrail, members, words(end - 1, end, List.of()));
    }

    private int lastWord(int start, int end) {
        return leaves(start, end).stream()
                .filter(leaf -> !leaf.isHidden())
                .map(INode::getEndOffset)
                .max(Comparator.naturalOrder())
                .orElse(start);
    }

    private Part.Words words(int start, int end, List<String> items) {
        String lead = text.substring(done, start);
        done = end;
        List<String> said =
                leaves(start, end).stream()
                        .map(leaf -> leaf.isHidden() ? Gap.unified(leaf.getText()) : leaf.getText())
                        .toList();
        return new Part.Words(lead, text.substring(start, end), said, items);
    }

    /** A comment that ends the line is about what stands before it. */
    private String trail() {
        int from = done;
        int end = lines.end(from);
        List<ILeafNode> behind = leaves(from, end);
        if (behind.size() == 1 && behind.get(0).isHidden() && behind.get(0).getEndOffset() <= end) {
            done = behind.get(0).getEndOffset();
        }
        return text.substring(from, done);
    }

    private List<ILeafNode> leaves(int start, int end) {
        int first = Collections.binarySearch(offsets, start);
        int last = Collections.binarySearch(offsets, end);
        return leaves.subList(first < 0 ? -first - 1 : first, last < 0 ? -last - 1 : last);
    }

    /** What a list refers to, as it is written: {@code Shop} and {@code App} of "via Shop, App". */
    private List<String> items(EObject owner, WrittenFact fact) {
        if (!clauses.isList(owner, fact.clause())) {
            return List.of();
        }
        return fact.words().stream()
                .filter(PartReader::isItem)
                .map(NodeModelUtils::getTokenText)
                .toList();
    }

    private static boolean isItem(INode word) {
        EObject grammar = word.getGrammarElement();
        return grammar instanceof CrossReference
                || (grammar instanceof RuleCall call && call.getRule() instanceof EnumRule);
    }
}
