// SPDX-License-Identifier: EPL-2.0
package journey.dsl.recovery;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import journey.dsl.diagnostics.LanguageErrors;
import journey.dsl.resource.JourneyResource;
import journey.model.NamedElement;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.TerminalRule;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.SyntaxErrorMessage;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;

/**
 * What the parser has understood of a text with syntax errors: everything but the words that it has
 * skipped, and those at which it found a mistake.
 */
final class Understanding {

    private final XtextResource file;

    /** The words of the text by their offsets, without blanks and comments. */
    private final NavigableMap<Integer, ILeafNode> words = new TreeMap<>();

    /** Those that were not understood. */
    private final NavigableMap<Integer, ILeafNode> mistakes = new TreeMap<>();

    /** The elements with a mistake that is not in one of their parts. */
    private final Set<EObject> flawed = new HashSet<>();

    /** The elements whose names or kinds may be mistaken. */
    private final List<NamedElement> mistaken;

    Understanding(XtextResource file) {
        this.file = file;
        ICompositeNode root = file.getParseResult().getRootNode();
        visible(root).forEach(word -> words.put(word.getOffset(), word));
        words.values().stream().filter(Understanding::isSkipped).forEach(this::addMistake);
        for (INode node : root.getAsTreeIterable()) {
            SyntaxErrorMessage mistake = node.getSyntaxErrorMessage();
            if (mistake != null && LanguageErrors.SYNTAX.equals(mistake.getIssueCode())) {
                visible(node).forEach(this::addMistake);
            }
        }
        mistaken =
                EcoreUtil2.eAllContentsAsList(file).stream()
                        .filter(NamedElement.class::isInstance)
                        .map(NamedElement.class::cast)
                        .filter(element -> !isHeaderWhole(element))
                        .toList();
    }

    private static Stream<ILeafNode> visible(INode node) {
        return StreamSupport.stream(node.getLeafNodes().spliterator(), false)
                .filter(leaf -> !leaf.isHidden() && leaf.getLength() > 0);
    }

    /** A word that was skipped has no place in the grammar but its kind. */
    private static boolean isSkipped(ILeafNode word) {
        return word.getGrammarElement() == null || word.getGrammarElement() instanceof TerminalRule;
    }

    /** A mistake at the first word of an element may also be one in what stands before it. */
    private void addMistake(ILeafNode word) {
        mistakes.put(word.getOffset(), word);
        INode element = elementNode(word);
        while (element != null && element.getOffset() == word.getOffset()) {
            flawed.add(element.getSemanticElement());
            element = elementNode(element.getParent());
        }
        if (element != null) {
            flawed.add(element.getSemanticElement());
        }
    }

    /**
     * Tells whether it is known what belongs to what: the file was read to its end, all braces
     * match, and no text or comment has swallowed what follows.
     */
    boolean isNested() {
        if (!((JourneyResource) file).isReadToItsEnd() || endsInComment()) {
            return false;
        }
        int depth = 0;
        for (ILeafNode word : words.values()) {
            depth += word.getText().equals("{") ? 1 : word.getText().equals("}") ? -1 : 0;
            if (depth < 0) {
                return false;
            }
        }
        return depth == 0 && mistakes.values().stream().noneMatch(Understanding::isLongText);
    }

    private boolean endsInComment() {
        String text = file.getParseResult().getRootNode().getText();
        int end = words.isEmpty() ? 0 : words.lastEntry().getValue().getEndOffset();
        int comment = text.lastIndexOf("/*");
        return comment >= end && text.indexOf("*/", comment + 2) < 0;
    }

    private static boolean isLongText(ILeafNode word) {
        return word.getText().startsWith("\"")
                && (word.getText().lines().count() > 1 || !word.getText().endsWith("\""));
    }

    /** Tells whether a place is before everything that was not understood. */
    boolean isBeforeMistakes(int offset) {
        return mistakes.isEmpty() || offset < mistakes.firstKey();
    }

    /** Tells whether an element was understood with all that is in it. */
    boolean isWhole(EObject element) {
        INode node = NodeModelUtils.findActualNodeFor(element);
        return isWhole(node) && !isFollowedByMistake(node);
    }

    /** Tells whether an element was understood but for its parts. */
    boolean isWholeButForParts(EObject element) {
        return !flawed.contains(element);
    }

    /** Tells whether the name of an element, and what stands beside it, was understood. */
    boolean isHeaderWhole(EObject element) {
        INode node = NodeModelUtils.findActualNodeFor(element);
        int end = brace(node, element);
        return mistakes.subMap(node.getOffset(), true, end, true).isEmpty()
                && (end < node.getEndOffset() || !isFollowedByMistake(node));
    }

    /**
     * Tells whether the fact at a place was understood, and does not go on with what was not: a
     * clause in the block of an element, or an element with all that is in it.
     */
    boolean isFactWhole(int offset) {
        INode clause = word(offset);
        while (clause.getParent() != null && !isMember(clause)) {
            clause = clause.getParent();
        }
        INode element = elementNode(clause);
        INode fact = brace(element, element.getSemanticElement()) < offset ? clause : element;
        return isWhole(fact) && !isFollowedByMistake(fact);
    }

    /** Where the block of an element begins; its end when it has none. */
    private int brace(INode node, EObject element) {
        for (ILeafNode word : words.subMap(node.getOffset(), node.getEndOffset()).values()) {
            if (word.getText().equals("{") && elementNode(word).getSemanticElement() == element) {
                return word.getOffset();
            }
        }
        return node.getEndOffset();
    }

    private boolean isWhole(INode fact) {
        return mistakes.subMap(fact.getOffset(), fact.getEndOffset()).isEmpty();
    }

    /** Tells whether a fact may go on with what was not understood; not after its last brace. */
    private boolean isFollowedByMistake(INode fact) {
        Integer next = words.ceilingKey(fact.getEndOffset());
        Map.Entry<Integer, ILeafNode> last = words.lowerEntry(fact.getEndOffset());
        return next != null
                && mistakes.containsKey(next)
                && !(last != null && last.getValue().getText().equals("}"));
    }

    /** The word at a place, or the one before it. */
    ILeafNode word(int offset) {
        return words.floorEntry(offset).getValue();
    }

    /** The texts of the words that were not understood. */
    Set<String> mistakenWords() {
        return mistakes.values().stream().map(ILeafNode::getText).collect(Collectors.toSet());
    }

    /** The elements whose names or kinds may be mistaken. */
    List<NamedElement> mistakenElements() {
        return mistaken;
    }

    /** The node of the element that a node belongs to; null outside of all. */
    private static INode elementNode(INode node) {
        INode part = node;
        while (part != null && !part.hasDirectSemanticElement()) {
            part = part.getParent();
        }
        return part;
    }

    /** Tells whether a node is a member of a block: an element, or a clause of one. */
    private static boolean isMember(INode node) {
        return node.getGrammarElement() instanceof RuleCall call
                && call.getRule() instanceof ParserRule rule
                && !GrammarUtil.isDatatypeRule(rule);
    }
}
