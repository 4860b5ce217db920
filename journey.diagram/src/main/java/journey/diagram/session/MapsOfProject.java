// SPDX-License-Identifier: EPL-2.0
package journey.diagram.session;

import journey.compare.mirror.MirrorResource;
import org.eclipse.emf.common.util.URI;
import org.eclipse.sirius.business.api.resource.strategy.AbstractResourceStrategyImpl;
import org.eclipse.sirius.business.api.session.Session;

/**
 * Which maps Sirius takes into the session of their project by itself: those that are there when
 * the session is made. One that comes later is taken when its diagram is opened. Sirius would take
 * it in a job, which lays out the open diagrams in the job's thread, while the user works with
 * them.
 */
public final class MapsOfProject extends AbstractResourceStrategyImpl {

    @Override
    public boolean canHandle(URI uri, ResourceStrategyType type) {
        return type == ResourceStrategyType.SEMANTIC_RESOURCE
                && LanguageServices.EXTENSION.equals(uri.fileExtension());
    }

    /** Any map can be loaded, also one with errors. */
    @Override
    public boolean isLoadableModel(URI uri, Session session) {
        return session.getSemanticResources().stream().noneMatch(MirrorResource.class::isInstance);
    }
}
