// SPDX-License-Identifier: EPL-2.0
package journey.dsl.editing;

import static journey.model.JourneyPackage.Literals.EMOTION__VALUE;
import static journey.model.JourneyPackage.Literals.EXPECTED_EFFECT__CHANGE;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.EnumLiteralDeclaration;
import org.eclipse.xtext.EnumRule;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.conversion.IValueConverterService;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/** Writes values as the language does; those that an element has already, as its author did. */
@Singleton
final class ValueWriter {

    private final IValueConverterService converters;

    @Inject
    ValueWriter(IValueConverterService converters) {
        this.converters = converters;
    }

    /**
     * A value of an element as a word.
     *
     * @return null when the assignment is for other values of its type
     */
    String word(EObject element, Assignment assignment, Object value, References.From references) {
        EStructuralFeature feature =
                element.eClass().getEStructuralFeature(assignment.getFeature());
        if (assignment.getTerminal() instanceof Keyword word) {
            return word.getValue();
        }
        if (assignment.getTerminal() instanceof RuleCall call
                && call.getRule() instanceof EnumRule rule) {
            return literal(rule, value);
        }
        return written(element, feature, value)
                .orElseGet(
                        () ->
                                assignment.getTerminal() instanceof CrossReference
                                        ? references.name((EReference) feature, (EObject) value)
                                        : text(feature, value, assignment));
    }

    private static Optional<String> written(
            EObject element, EStructuralFeature feature, Object value) {
        List<INode> nodes = NodeModelUtils.findNodesForFeature(element, feature);
        List<Object> present = Values.present(element, feature);
        for (int i = 0; i < present.size() && nodes.size() == present.size(); i++) {
            if (Values.isSame(present.get(i), value)) {
                return Optional.of(NodeModelUtils.getTokenText(nodes.get(i)));
            }
        }
        return Optional.empty();
    }

    private static String literal(EnumRule rule, Object value) {
        return EcoreUtil2.getAllContentsOfType(rule, EnumLiteralDeclaration.class).stream()
                .filter(literal -> literal.getEnumLiteral().getInstance() == value)
                .map(literal -> literal.getLiteral().getValue())
                .findFirst()
                .orElse(null);
    }

    /** How one feels, and what is expected to change, has a sign. */
    private String text(EStructuralFeature feature, Object value, Assignment assignment) {
        String text =
                converters.toString(
                        value, ((RuleCall) assignment.getTerminal()).getRule().getName());
        boolean isSigned = feature == EMOTION__VALUE || feature == EXPECTED_EFFECT__CHANGE;
        return isSigned && ((Number) value).doubleValue() > 0 ? "+" + text : text;
    }
}
