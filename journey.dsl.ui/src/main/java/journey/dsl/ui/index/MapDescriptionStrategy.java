// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ui.index;

import com.google.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import journey.dsl.ui.configuration.WorkspaceConfiguration;
import journey.model.JourneyFile;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.EObjectDescription;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.resource.impl.DefaultResourceDescriptionStrategy;
import org.eclipse.xtext.util.IAcceptor;

/** Puts the {@link IndexedFile} of each file into the index, beside the elements with names. */
public class MapDescriptionStrategy extends DefaultResourceDescriptionStrategy {

    @Inject private IndexedFileReader reader;
    @Inject private MapVersions versions;
    @Inject private WorkspaceConfiguration configuration;

    @Override
    public boolean createEObjectDescriptions(
            EObject element, IAcceptor<IEObjectDescription> acceptor) {
        if (!(element instanceof JourneyFile)) {
            return super.createEObjectDescriptions(element, acceptor);
        }
        URI uri = element.eResource().getURI();
        if (!configuration.leavesOut(uri)) {
            Map<String, String> entry =
                    new HashMap<>(reader.read(element.eResource()).toUserData());
            entry.putAll(versions.toUserData(uri));
            acceptor.accept(
                    EObjectDescription.create(
                            QualifiedName.create(uri.lastSegment()), element, entry));
        }
        return true;
    }
}
