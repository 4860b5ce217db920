// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ui.refactoring;

import com.google.inject.Inject;
import java.util.Optional;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IWorkspaceRoot;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.ui.refactoring.IRenameStrategy;
import org.eclipse.xtext.ui.refactoring.impl.DefaultRenameStrategyProvider;
import org.eclipse.xtext.ui.refactoring.ui.IRenameElementContext;

/**
 * Refuses to rename while a reference could be missed. Xtext asks here before the editor marks the
 * name, and again before anything is changed, and shows the sentence.
 */
public class RenameInAllMaps extends DefaultRenameStrategyProvider {

    @Inject private KnownReferences references;
    @Inject private IWorkspaceRoot workspace;

    @Override
    public IRenameStrategy get(EObject element, IRenameElementContext context)
            throws NoSuchStrategyException {
        Optional<String> obstacle = obstacle(EcoreUtil.getURI(element));
        if (obstacle.isPresent()) {
            throw new NoSuchStrategyException(obstacle.get());
        }
        return super.get(element, context);
    }

    private Optional<String> obstacle(URI element) {
        if (!element.isPlatformResource()) {
            return Optional.of("Only what is in the workspace can be renamed.");
        }
        IProject home = workspace.getProject(URI.decode(element.segment(1)));
        return references.obstacle(home);
    }
}
