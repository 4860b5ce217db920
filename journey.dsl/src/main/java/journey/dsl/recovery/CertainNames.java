// SPDX-License-Identifier: EPL-2.0
package journey.dsl.recovery;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import journey.dsl.diagnostics.LanguageErrors;
import journey.dsl.scoping.ImportedFiles;
import journey.model.Journey;
import journey.model.JourneyPackage;
import journey.model.NamedElement;
import journey.model.Persona;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.validation.Issue;

/**
 * The names that lead nowhere in a file with syntax errors, and would not if there were none: what
 * they should lead to may stand where something was not understood.
 */
final class CertainNames {

    private final Understanding understanding;

    /** Names, and what may be one. */
    private final Set<String> mistakenWords;

    private final boolean areImportsKnown;
    private final boolean areGoalsKnown;

    CertainNames(XtextResource file, Understanding understanding) {
        this.understanding = understanding;
        mistakenWords =
                Stream.concat(
                                understanding.mistakenWords().stream(),
                                understanding.mistakenElements().stream()
                                        .map(NamedElement::getName)
                                        .filter(name -> name != null))
                        .map(CertainNames::name)
                        .collect(Collectors.toSet());
        areImportsKnown =
                ImportedFiles.imports(file).stream().allMatch(understanding::isHeaderWhole)
                        && mistakenWords.stream().noneMatch(word -> word.endsWith(".journey\""));
        areGoalsKnown =
                EcoreUtil2.eAllContentsAsList(file).stream()
                        .filter(Persona.class::isInstance)
                        .allMatch(understanding::isWholeButForParts);
    }

    /** Tells whether a finding is not about a name, or the name would lead nowhere in any case. */
    boolean isCertain(Issue issue) {
        if (!LanguageErrors.UNRESOLVED_REFERENCE.equals(issue.getCode())) {
            return true;
        }
        INode node = reference(issue.getOffset());
        EObject element = NodeModelUtils.findActualSemanticObjectFor(node);
        EReference reference = GrammarUtil.getReference((CrossReference) node.getGrammarElement());
        List<String> names =
                Arrays.stream(NodeModelUtils.getTokenText(node).split("\\."))
                        .map(CertainNames::name)
                        .toList();
        return areImportsKnown
                && names.stream().noneMatch(mistakenWords::contains)
                && understanding.mistakenElements().stream()
                        .noneMatch(it -> mayBeMeant(it, names, reference.getEReferenceType()))
                && (reference.getEReferenceType() != JourneyPackage.Literals.GOAL
                        || areGoalsKnown(element));
    }

    private INode reference(int offset) {
        INode node = understanding.word(offset);
        while (!(node.getGrammarElement() instanceof CrossReference)) {
            node = node.getParent();
        }
        return node;
    }

    /** With several names, each but the last is that of something in which the next one is. */
    private static boolean mayBeMeant(NamedElement mistaken, List<String> names, EClass type) {
        return names.size() > 1 || type.isInstance(mistaken);
    }

    /** The goals in sight are those of the personas that the journey names. */
    private boolean areGoalsKnown(EObject element) {
        Journey journey = EcoreUtil2.getContainerOfType(element, Journey.class);
        return areGoalsKnown && understanding.isWholeButForParts(journey);
    }

    private static String name(String word) {
        return Normalizer.normalize(word, Normalizer.Form.NFC).replace("^", "");
    }
}
