// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ui.outline;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.jface.viewers.DecorationOverlayIcon;
import org.eclipse.jface.viewers.IDecoration;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.eclipse.xtext.ui.editor.outline.IOutlineNode;
import org.eclipse.xtext.ui.editor.outline.impl.OutlineNodeLabelProvider;
import org.eclipse.xtext.util.ITextRegion;

/** Marks what has a problem in the outline, and what contains it, as the editor's margin does. */
public class ProblemBadges extends OutlineNodeLabelProvider.Delegate {

    private List<Problem> problems = List.of();

    private record Problem(int offset, int end, boolean error) {

        boolean isIn(ITextRegion region) {
            return offset < region.getOffset() + region.getLength() && region.getOffset() <= offset;
        }
    }

    /**
     * Takes over the problems of an editor.
     *
     * @return true when they are others than before
     */
    boolean update(IAnnotationModel annotations) {
        List<Problem> found = new ArrayList<>();
        for (Iterator<Annotation> all = annotations.getAnnotationIterator(); all.hasNext(); ) {
            Annotation annotation = all.next();
            Position position = annotations.getPosition(annotation);
            boolean error = String.valueOf(annotation.getType()).endsWith(".error");
            boolean warning = String.valueOf(annotation.getType()).endsWith(".warning");
            if ((error || warning) && position != null && !annotation.isMarkedDeleted()) {
                int end = position.getOffset() + position.getLength();
                found.add(new Problem(position.getOffset(), end, error));
            }
        }
        boolean changed = !found.equals(problems);
        problems = found;
        return changed;
    }

    @Override
    protected Object doGetImage(Object element) {
        Object image = super.doGetImage(element);
        if (!(element instanceof IOutlineNode node) || !(image instanceof ImageDescriptor icon)) {
            return image;
        }
        ITextRegion region = node.getFullTextRegion();
        List<Problem> here =
                region == null
                        ? List.of()
                        : problems.stream().filter(problem -> problem.isIn(region)).toList();
        if (here.isEmpty()) {
            return image;
        }
        String badge =
                here.stream().anyMatch(Problem::error)
                        ? ISharedImages.IMG_DEC_FIELD_ERROR
                        : ISharedImages.IMG_DEC_FIELD_WARNING;
        return new DecorationOverlayIcon(
                icon,
                PlatformUI.getWorkbench().getSharedImages().getImageDescriptor(badge),
                IDecoration.BOTTOM_LEFT);
    }
}
