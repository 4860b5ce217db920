// SPDX-License-Identifier: EPL-2.0
package journey.render.svg;

import java.util.List;
import java.util.stream.Collectors;
import journey.dsl.naming.NameBasedFragmentProvider;
import journey.dsl.summary.Labels;
import journey.dsl.text.Words;
import journey.model.Moment;
import journey.model.Persona;
import journey.model.PersonaSpecific;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.EcoreUtil2;

/**
 * The group of an element: tools find it by {@code data-journey}, the path of names that is also
 * the URI fragment of the element, and readers of a screen by its title.
 *
 * @param name the path of names
 * @param title the kind and the label
 * @param personas the names of those for whom it holds, with blanks between; null for all
 */
record Shape(String name, String title, String personas) {

    private static final NameBasedFragmentProvider NAMES = new NameBasedFragmentProvider();

    static Shape of(EObject element) {
        String label = Labels.of(element);
        String kind = Words.capitalized(Words.kind(element.eClass()));
        return new Shape(
                NAMES.getFragment(element, null),
                label.isEmpty() ? kind : kind + ": " + label,
                personas(element));
    }

    /** Those of the element itself, else those of the moment that it is part of. */
    private static String personas(EObject element) {
        List<Persona> personas =
                element instanceof PersonaSpecific part ? part.getPersonas() : List.of();
        if (personas.isEmpty() && !(element instanceof Moment)) {
            Moment moment = EcoreUtil2.getContainerOfType(element, Moment.class);
            personas = moment == null ? List.of() : moment.getPersonas();
        }
        return personas.isEmpty()
                ? null
                : personas.stream()
                        .filter(persona -> !persona.eIsProxy())
                        .map(Persona::getName)
                        .collect(Collectors.joining(" "));
    }

    void draw(SvgOutput out, String cssClass, SvgOutput.Part content) {
        out.element(
                "g",
                () -> {
                    out.text("title", title);
                    content.write();
                },
                "class",
                cssClass,
                "role",
                "graphics-object",
                "data-journey",
                name,
                "data-personas",
                personas);
    }

    static void rect(SvgOutput out, int x, int y, int width, int height, int radius) {
        out.empty("rect", "x", x, "y", y, "width", width, "height", height, "rx", radius);
    }
}
