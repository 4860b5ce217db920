// SPDX-License-Identifier: EPL-2.0
package journey.dsl.project;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import journey.model.Action;
import journey.model.ActionStatus;
import journey.model.Deliverable;
import journey.model.Journey;
import journey.model.JourneyFile;
import journey.model.Moment;
import journey.model.Opportunity;
import journey.model.Pain;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.util.IResourceScopeCache;

/**
 * What the actions of a file bring about, whichever of its journeys they stand in. A dropped action
 * brings nothing about.
 *
 * <p>While an action delivers something that is not found, it may be anything: then the answer is
 * always yes, so that nobody reports what may only follow from that error.
 */
@Singleton
public final class Deliveries {

    private final IResourceScopeCache cache;

    @Inject
    Deliveries(IResourceScopeCache cache) {
        this.cache = cache;
    }

    /** The moments that an action delivers, or at which it delivers an opportunity. */
    public static List<Moment> moments(Action action) {
        return action.getDelivers().stream()
                .filter(delivered -> !delivered.eIsProxy())
                .map(delivered -> EcoreUtil2.getContainerOfType(delivered, Moment.class))
                .distinct()
                .toList();
    }

    /** Tells whether an action delivers an opportunity, or a moment itself. */
    public boolean isDelivered(Deliverable deliverable) {
        Delivered delivered = in(deliverable.eResource());
        return delivered.unknown || delivered.deliverables.contains(deliverable);
    }

    /** Tells whether an action delivers a moment or an opportunity at it. */
    public boolean isTouched(Moment moment) {
        return isDelivered(moment)
                || moment.getOpportunities().stream().anyMatch(this::isDelivered);
    }

    /**
     * Tells whether an action {@linkplain #isTouched touches} a moment or delivers an opportunity,
     * of whichever moment, that resolves one of its pains.
     */
    public boolean isReached(Moment moment) {
        Set<Pain> resolved = in(moment.eResource()).resolved;
        return isTouched(moment) || moment.getPains().stream().anyMatch(resolved::contains);
    }

    /** The URIs of what the actions of a file reach in other files: opportunities and moments. */
    public Set<URI> elsewhere(Resource file) {
        Delivered delivered = in(file);
        Set<URI> reached = new HashSet<>();
        Stream.concat(delivered.deliverables.stream(), delivered.resolved.stream())
                .filter(element -> !element.eIsProxy() && element.eResource() != file)
                .forEach(
                        element -> {
                            reached.add(EcoreUtil.getURI(element));
                            reached.add(
                                    EcoreUtil.getURI(
                                            EcoreUtil2.getContainerOfType(element, Moment.class)));
                        });
        return reached;
    }

    private Delivered in(Resource file) {
        return cache.get(Deliveries.class, file, () -> collect(file));
    }

    private static Delivered collect(Resource file) {
        Set<Deliverable> deliverables = new HashSet<>();
        ((JourneyFile) file.getContents().get(0))
                .getElements().stream()
                        .filter(Journey.class::isInstance)
                        .flatMap(journey -> ((Journey) journey).getActions().stream())
                        .filter(action -> action.getStatus() != ActionStatus.DROPPED)
                        .map(Action::getDelivers)
                        .forEach(deliverables::addAll);
        Set<Pain> resolved = new HashSet<>();
        for (Deliverable deliverable : deliverables) {
            if (deliverable instanceof Opportunity opportunity) {
                resolved.addAll(opportunity.getResolves());
            }
        }
        boolean unknown =
                deliverables.stream().anyMatch(Deliverable::eIsProxy)
                        || resolved.stream().anyMatch(Pain::eIsProxy);
        return new Delivered(deliverables, resolved, unknown);
    }

    private record Delivered(Set<Deliverable> deliverables, Set<Pain> resolved, boolean unknown) {}
}
