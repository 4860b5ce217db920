// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ui.refactoring;

import java.util.List;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.ui.refactoring.impl.DefaultReferenceUpdater;
import org.eclipse.xtext.ui.refactoring.impl.RefactoringCrossReferenceSerializer.RefTextEvaluator;

/** Leaves references as qualified as their authors wrote them: {@code Commuter.CatchTrain}. */
public class JourneyReferenceUpdater extends DefaultReferenceUpdater {

    @Override
    protected RefTextEvaluator getRefTextEvaluator(
            EObject referring, URI file, EReference reference, int index, EObject newTarget) {
        List<INode> written = NodeModelUtils.findNodesForFeature(referring, reference);
        int dots = dots(NodeModelUtils.getTokenText(written.get(Math.max(0, index))));
        return new RefTextEvaluator() {
            @Override
            public boolean isValid(IEObjectDescription target) {
                return true;
            }

            @Override
            public boolean isBetterThan(String newText, String currentText) {
                return Math.abs(dots(newText) - dots) < Math.abs(dots(currentText) - dots);
            }
        };
    }

    private static int dots(String reference) {
        return (int) reference.chars().filter(it -> it == '.').count();
    }
}
