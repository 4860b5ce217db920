// SPDX-License-Identifier: EPL-2.0
package journey.diagram.services;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import journey.layout.MapFilter;
import journey.model.Lane;
import journey.model.Persona;
import org.eclipse.emf.ecore.EObject;

/** Reads what a diagram shows; services know its features, but not the classes of Sirius. */
public final class DiagramFilter {

    private DiagramFilter() {}

    /**
     * The filter by which pictures show the same.
     *
     * @param diagram of a journey
     */
    public static MapFilter of(EObject diagram, Set<Lane> lanes) {
        MapFilter all = MapFilter.of(lanes);
        MapFilter existing = isActive(diagram, "OnlyExisting") ? all.existing() : all;
        return (isActive(diagram, "OnePersona")
                        ? chosenPersona(diagram)
                        : Optional.<Persona>empty())
                .map(existing::only)
                .orElse(existing);
    }

    private static boolean isActive(EObject diagram, String filter) {
        return values(diagram, "activatedFilters")
                .flatMap(it -> values((EObject) it, "name"))
                .anyMatch(filter::equals);
    }

    private static Optional<Persona> chosenPersona(EObject diagram) {
        return values(diagram, "filterVariableHistory")
                .flatMap(it -> values((EObject) it, "ownedValues"))
                .flatMap(it -> values((EObject) it, "modelElement"))
                .filter(Persona.class::isInstance)
                .map(Persona.class::cast)
                .findFirst();
    }

    private static Stream<?> values(EObject element, String feature) {
        return Optional.ofNullable(element.eClass().getEStructuralFeature(feature))
                .map(element::eGet)
                .stream()
                .flatMap(it -> it instanceof Collection<?> all ? all.stream() : Stream.of(it));
    }
}
