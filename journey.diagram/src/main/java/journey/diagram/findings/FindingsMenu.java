// SPDX-License-Identifier: EPL-2.0
package journey.diagram.findings;

import journey.diagram.sirius.OwnShape;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gmf.runtime.diagram.ui.editparts.IGraphicalEditPart;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.CompoundContributionItem;
import org.eclipse.xtext.resource.IResourceServiceProvider;

/** Offers in the menu of a shape what one can do about the findings on it. */
public final class FindingsMenu extends CompoundContributionItem {

    @Override
    protected IContributionItem[] getContributionItems() {
        EObject shown = selected();
        URI file = shown == null || shown.eResource() == null ? null : shown.eResource().getURI();
        IResourceServiceProvider language =
                file == null
                        ? null
                        : IResourceServiceProvider.Registry.INSTANCE.getResourceServiceProvider(
                                file);
        if (language == null) {
            return new IContributionItem[0];
        }
        return new FindingActions(shown, language)
                .all().stream().map(ActionContributionItem::new).toArray(IContributionItem[]::new);
    }

    /** The element of the only selected shape; null when there is none. */
    private static EObject selected() {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        return window != null
                        && window.getSelectionService().getSelection()
                                instanceof IStructuredSelection selection
                        && selection.size() == 1
                        && selection.getFirstElement() instanceof IGraphicalEditPart part
                ? OwnShape.element(part)
                : null;
    }
}
