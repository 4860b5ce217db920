// SPDX-License-Identifier: EPL-2.0
package journey.dsl.linking;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import journey.dsl.services.JourneyGrammarAccess;
import journey.dsl.text.Messages;
import journey.dsl.text.Words;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/**
 * Words of the language that the parser took for names. Where nothing has the name, one was left
 * out before the next fact: {@code by} at the end of a line, and then {@code ends "r"}.
 */
@Singleton
final class MissingNames {

    private final Set<String> words;

    @Inject
    MissingNames(JourneyGrammarAccess grammarAccess) {
        words =
                GrammarUtil.allParserRules(grammarAccess.getGrammar()).stream()
                        .filter(rule -> !GrammarUtil.isDatatypeRule(rule))
                        .flatMap(MissingNames::words)
                        .collect(Collectors.toSet());
    }

    private static Stream<String> words(ParserRule rule) {
        return GrammarUtil.containedKeywords(rule).stream().map(Keyword::getValue);
    }

    boolean isWordOfLanguage(String name) {
        return words.contains(name);
    }

    /**
     * Says after what the name is missing.
     *
     * @param element the element that refers to nothing
     * @param name the word that was taken for a name
     */
    String message(EObject element, EReference reference, String name) {
        INode node =
                NodeModelUtils.findNodesForFeature(element, reference).stream()
                        .filter(it -> NodeModelUtils.getTokenText(it).equals(name))
                        .findFirst()
                        .orElseThrow();
        String kind = Words.kind(reference.getEReferenceType());
        return Messages.sentence(
                "unresolved-reference.word",
                Words.withArticle(kind),
                wordsBefore(node),
                name,
                kind);
    }

    /** The comma before a name, or the words that lead to it: {@code leads to}. */
    private static String wordsBefore(INode name) {
        String words = "";
        for (INode node = name.getPreviousSibling(); node != null; ) {
            boolean isHidden = node instanceof ILeafNode leaf && leaf.isHidden();
            if (!isHidden && !(node.getGrammarElement() instanceof Keyword)) {
                break;
            }
            words = isHidden ? words : (node.getText() + " " + words).strip();
            node = words.equals(",") ? null : node.getPreviousSibling();
        }
        return words;
    }
}
