// SPDX-License-Identifier: EPL-2.0
package journey.cli.render;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import journey.layout.MapFilter;
import journey.model.Journey;
import journey.model.Lane;
import journey.model.NamedElement;
import journey.model.Persona;
import journey.model.View;
import journey.render.svg.PictureKind;

/**
 * What of each map to render.
 *
 * @param kind the map, or its service blueprint
 * @param view the name of a view; null for all lanes
 * @param persona the name of the only persona to show; null for all
 * @param existing true to leave out what is proposed
 */
public record Selection(PictureKind kind, String view, String persona, boolean existing) {

    /** What to show of a journey; empty when it does not have the view or the persona. */
    Optional<MapFilter> filter(Journey journey) {
        Set<Lane> lanes = EnumSet.allOf(Lane.class);
        if (view != null) {
            Optional<View> found = named(journey.getViews(), view);
            if (found.isEmpty()) {
                return Optional.empty();
            }
            lanes = new HashSet<>(found.get().getLanes());
        }
        MapFilter filter = MapFilter.of(lanes);
        if (persona != null) {
            Optional<Persona> found = named(journey.getPersonas(), persona);
            if (found.isEmpty()) {
                return Optional.empty();
            }
            filter = filter.only(found.get());
        }
        return Optional.of(existing ? filter.existing() : filter);
    }

    /** The views and personas that a journey has, of the kinds that were asked for. */
    List<String> alternatives(Journey journey) {
        return Stream.concat(
                        view == null ? Stream.of() : journey.getViews().stream(),
                        persona == null ? Stream.of() : journey.getPersonas().stream())
                .map(NamedElement::getName)
                .filter(Objects::nonNull)
                .toList();
    }

    /** What was asked for that a journey may not have, in words; empty for nothing. */
    public String wanted() {
        return Stream.of(
                        view == null ? null : "the view '" + view + "'",
                        persona == null ? null : "the persona '" + persona + "'")
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" and "));
    }

    private static <T extends NamedElement> Optional<T> named(List<T> elements, String name) {
        return elements.stream().filter(element -> name.equals(element.getName())).findFirst();
    }

    /** The name of a file for a journey, without extension. */
    String fileName(Journey journey) {
        StringBuilder name = new StringBuilder(journey.getName());
        if (kind == PictureKind.BLUEPRINT) {
            name.append("-blueprint");
        }
        if (view != null) {
            name.append('-').append(view);
        }
        if (persona != null) {
            name.append('-').append(persona);
        }
        return name.toString();
    }
}
