// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ui.outline;

import java.util.List;
import java.util.stream.Stream;
import journey.model.Choice;
import journey.model.Import;
import journey.model.Journey;
import journey.model.Moment;
import journey.model.Persona;
import journey.model.Stage;
import journey.model.TitledElement;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.ui.editor.outline.IOutlineNode;
import org.eclipse.xtext.ui.editor.outline.impl.BackgroundOutlineTreeProvider;
import org.eclipse.xtext.ui.editor.outline.impl.DocumentRootNode;

/**
 * Shows a map by its stages; of a moment what hurts, what could be done, what is measured, in which
 * data it is seen, and where it leads if not to the next one.
 */
public class JourneyOutlineTreeProvider extends BackgroundOutlineTreeProvider {

    @Override
    protected void internalCreateChildren(DocumentRootNode root, EObject file) {
        internalCreateChildren((IOutlineNode) root, file);
    }

    @Override
    protected void internalCreateChildren(IOutlineNode parent, EObject element) {
        shown(element).forEach(child -> createNode(parent, child));
    }

    @Override
    protected boolean isLeaf(EObject element) {
        return shown(element).isEmpty();
    }

    private static List<? extends EObject> shown(EObject element) {
        if (element instanceof Journey journey) {
            return inOrder(
                    journey.getStages(),
                    journey.getMeasures(),
                    journey.getActions(),
                    journey.getViews());
        }
        if (element instanceof Stage stage) {
            return inOrder(stage.getMoments(), stage.getMeasures());
        }
        if (element instanceof Moment moment) {
            return inOrder(
                    moment.getEmotions(),
                    moment.getPains(),
                    moment.getOpportunities(),
                    moment.getMeasures(),
                    moment.getBindings(),
                    moment.getBranches(),
                    moment.getEndings(),
                    moment.getJoins(),
                    moment.getChoices());
        }
        if (element instanceof Choice choice) {
            return choice.getWays();
        }
        if (element instanceof Persona persona) {
            return inOrder(persona.getGoals(), persona.getPains(), persona.getBindings());
        }
        return element.eContainer() == null
                ? element.eContents().stream()
                        .filter(it -> it instanceof Import || it instanceof TitledElement)
                        .toList()
                : List.of();
    }

    @SafeVarargs
    private static List<? extends EObject> inOrder(List<? extends EObject>... parts) {
        return Stream.of(parts).flatMap(List::stream).toList();
    }
}
