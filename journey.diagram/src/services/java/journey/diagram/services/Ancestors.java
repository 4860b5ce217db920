// SPDX-License-Identifier: EPL-2.0
package journey.diagram.services;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import journey.model.Journey;
import journey.model.JourneyFile;
import journey.model.Measured;
import journey.model.Moment;
import journey.model.Stage;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.EcoreUtil2;

/** The surroundings of an element; an element is within itself. */
final class Ancestors {

    private Ancestors() {}

    /** The journey that an element belongs to; null for one outside of all journeys. */
    static Journey journey(EObject element) {
        return EcoreUtil2.getContainerOfType(element, Journey.class);
    }

    /** The stage that an element belongs to; null when there is none. */
    static Stage stage(EObject element) {
        return EcoreUtil2.getContainerOfType(element, Stage.class);
    }

    /** The moment that an element belongs to; null when there is none. */
    static Moment moment(EObject element) {
        return EcoreUtil2.getContainerOfType(element, Moment.class);
    }

    /** The moment after another one in the text; null after the last, and when there is none. */
    static Moment next(Moment moment) {
        List<Moment> all =
                journey(moment) == null
                        ? List.of()
                        : journey(moment).getStages().stream()
                                .flatMap(stage -> stage.getMoments().stream())
                                .toList();
        int place = all.indexOf(moment) + 1;
        return place == 0 || place == all.size() ? null : all.get(place);
    }

    /** What can be measured around an element; null when there is nothing. */
    static Measured measured(EObject element) {
        return EcoreUtil2.getContainerOfType(element, Measured.class);
    }

    /** The top-level elements of a type that the file of an element sees, its own first. */
    static <T extends EObject> List<T> visible(EObject element, Class<T> type) {
        Set<T> found = new LinkedHashSet<>();
        List<Resource> files = new ArrayList<>(List.of(element.eResource()));
        if (element.eResource().getResourceSet() != null) {
            files.addAll(element.eResource().getResourceSet().getResources());
        }
        for (Resource file : files) {
            for (EObject root : file.getContents()) {
                if (root instanceof JourneyFile journeys) {
                    journeys.getElements().stream()
                            .filter(type::isInstance)
                            .map(type::cast)
                            .forEach(found::add);
                }
            }
        }
        return List.copyOf(found);
    }
}
