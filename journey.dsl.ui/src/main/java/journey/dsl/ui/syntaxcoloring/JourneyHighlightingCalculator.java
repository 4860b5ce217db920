// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ui.syntaxcoloring;

import static journey.dsl.ui.syntaxcoloring.JourneyHighlightingConfiguration.KEY_MOMENT;
import static journey.dsl.ui.syntaxcoloring.JourneyHighlightingConfiguration.MISSED_TARGET;
import static journey.dsl.ui.syntaxcoloring.JourneyHighlightingConfiguration.PROPOSED_MOMENT;
import static org.eclipse.xtext.ui.editor.syntaxcoloring.DefaultHighlightingConfiguration.DEFAULT_ID;

import journey.dsl.measures.Verdict;
import journey.dsl.summary.MeasureState;
import journey.model.JourneyPackage;
import journey.model.Measure;
import journey.model.Moment;
import journey.model.NamedElement;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.ide.editor.syntaxcoloring.DefaultSemanticHighlightingCalculator;
import org.eclipse.xtext.ide.editor.syntaxcoloring.IHighlightedPositionAcceptor;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.util.CancelIndicator;

/** Finds key moments, proposed moments and missed targets. */
public class JourneyHighlightingCalculator extends DefaultSemanticHighlightingCalculator {

    @Override
    protected boolean highlightElement(
            EObject element, IHighlightedPositionAcceptor acceptor, CancelIndicator indicator) {
        highlightNames(element, acceptor);
        if (element instanceof Moment moment && (moment.isProposed() || moment.isKey())) {
            highlightFeature(
                    acceptor,
                    moment,
                    JourneyPackage.Literals.TITLED_ELEMENT__TITLE,
                    moment.isProposed() ? PROPOSED_MOMENT : KEY_MOMENT);
        }
        if (element instanceof Measure measure
                && measure.getTarget() != null
                && MeasureState.of(measure).verdict() == Verdict.MISSED) {
            highlightFeature(
                    acceptor, measure, JourneyPackage.Literals.MEASURE__COMPARISON, MISSED_TARGET);
            highlightFeature(
                    acceptor, measure, JourneyPackage.Literals.MEASURE__TARGET, MISSED_TARGET);
        }
        return false;
    }

    /** A word such as "support" may be a name; it shall not look like a keyword there. */
    private void highlightNames(EObject element, IHighlightedPositionAcceptor acceptor) {
        if (element instanceof NamedElement) {
            highlightFeature(
                    acceptor, element, JourneyPackage.Literals.NAMED_ELEMENT__NAME, DEFAULT_ID);
        }
        for (EReference reference : element.eClass().getEAllReferences()) {
            if (!reference.isContainment()) {
                NodeModelUtils.findNodesForFeature(element, reference)
                        .forEach(node -> highlightNode(acceptor, node, DEFAULT_ID));
            }
        }
    }
}
