// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ui.outline;

import java.util.Optional;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.jface.text.source.IAnnotationModelListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.xtext.ui.editor.outline.impl.OutlineNodeLabelProvider;
import org.eclipse.xtext.ui.editor.outline.impl.OutlinePage;

/** Opens the map down to its moments, and shows at once where its problems are. */
public class JourneyOutlinePage extends OutlinePage {

    private static final int DOWN_TO_MOMENTS = 4;

    private final IAnnotationModelListener listener = model -> problemsChanged();
    private IAnnotationModel annotations;

    @Override
    public void createControl(Composite parent) {
        super.createControl(parent);
        annotations = getSourceViewer().getAnnotationModel();
        if (annotations != null) {
            annotations.addAnnotationModelListener(listener);
        }
    }

    @Override
    protected int getDefaultExpansionLevel() {
        return DOWN_TO_MOMENTS;
    }

    /** Annotations change in any thread. */
    private void problemsChanged() {
        Control control = getControl();
        if (control != null && !control.isDisposed()) {
            control.getDisplay().asyncExec(this::showProblems);
        }
    }

    private void showProblems() {
        if (annotations != null && getControl() != null && !getControl().isDisposed()) {
            boolean changed = badges().map(it -> it.update(annotations)).orElse(false);
            if (changed) {
                getTreeViewer().refresh(true);
            }
        }
    }

    @Override
    protected void treeUpdated() {
        showProblems();
    }

    /** Xtext gives its page a label provider that subclasses do not see. */
    private Optional<ProblemBadges> badges() {
        return getTreeViewer().getLabelProvider() instanceof OutlineNodeLabelProvider labels
                        && labels.getStyledStringProvider() instanceof ProblemBadges badges
                ? Optional.of(badges)
                : Optional.empty();
    }

    @Override
    public void dispose() {
        if (annotations != null) {
            annotations.removeAnnotationModelListener(listener);
            annotations = null;
        }
        super.dispose();
    }
}
