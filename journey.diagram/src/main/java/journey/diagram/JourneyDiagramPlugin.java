// SPDX-License-Identifier: EPL-2.0
package journey.diagram;

import java.util.HashSet;
import java.util.Set;
import journey.diagram.findings.FindingDecorations;
import org.eclipse.sirius.business.api.componentization.ViewpointRegistry;
import org.eclipse.sirius.diagram.ui.tools.api.decoration.SiriusDecorationProviderRegistry;
import org.eclipse.sirius.viewpoint.description.Viewpoint;
import org.eclipse.ui.plugin.AbstractUIPlugin;
import org.osgi.framework.BundleContext;

/** Makes the viewpoint and the decorations known to Sirius as long as the bundle runs. */
public final class JourneyDiagramPlugin extends AbstractUIPlugin {

    private static final String ID = "journey.diagram";

    private final FindingDecorations findings = new FindingDecorations();
    private final Set<Viewpoint> viewpoints = new HashSet<>();

    @Override
    public void start(BundleContext context) throws Exception {
        super.start(context);
        viewpoints.addAll(
                ViewpointRegistry.getInstance()
                        .registerFromPlugin(ID + "/description/journey.odesign"));
        SiriusDecorationProviderRegistry.INSTANCE.addSiriusDecorationDescriptorProvider(findings);
    }

    @Override
    public void stop(BundleContext context) throws Exception {
        SiriusDecorationProviderRegistry.INSTANCE.removeSiriusDecorationDescriptorProvider(
                findings);
        viewpoints.forEach(ViewpointRegistry.getInstance()::disposeFromPlugin);
        viewpoints.clear();
        super.stop(context);
    }
}
