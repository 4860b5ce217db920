// SPDX-License-Identifier: EPL-2.0
package journey.diagram.properties;

import java.util.Set;
import journey.compare.mirror.MirrorResource;
import org.eclipse.eef.properties.ui.api.IEEFTabDescriptor;
import org.eclipse.eef.properties.ui.api.IEEFTabDescriptorFilter;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.sirius.properties.core.api.SiriusInputDescriptor;
import org.eclipse.ui.IWorkbenchPart;

/**
 * Shows maps with the pages of the specification only. The generic ones would change the mirror
 * past its text.
 */
public final class OwnPages implements IEEFTabDescriptorFilter {

    private static final Set<String> GENERIC =
            Set.of(
                    "property.tab.semantic",
                    "property.tab.extension",
                    "property.tab.semantic.extension",
                    "org.eclipse.sirius.table.ui.tab.semantic",
                    "org.eclipse.sirius.ui.tools.views.model.explorer.tab");

    @Override
    public boolean filter(IEEFTabDescriptor tab, IWorkbenchPart part, ISelection selection) {
        return !(GENERIC.contains(tab.getId()) && isOfMap(selection));
    }

    private static boolean isOfMap(ISelection selection) {
        if (!(selection instanceof IStructuredSelection selected) || selected.isEmpty()) {
            return false;
        }
        EObject shown = new SiriusInputDescriptor(selected.getFirstElement()).getSemanticElement();
        return shown != null && shown.eResource() instanceof MirrorResource;
    }
}
