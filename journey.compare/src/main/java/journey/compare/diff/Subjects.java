// SPDX-License-Identifier: EPL-2.0
package journey.compare.diff;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import journey.dsl.summary.Labels;
import journey.dsl.text.Messages;
import journey.dsl.text.Words;
import journey.model.Action;
import journey.model.Branch;
import journey.model.Choice;
import journey.model.Emotion;
import journey.model.ExpectedEffect;
import journey.model.Import;
import journey.model.Join;
import journey.model.JourneyPackage.Literals;
import journey.model.Measure;
import journey.model.Moment;
import journey.model.NamedElement;
import journey.model.Observation;
import journey.model.Persona;
import journey.model.PersonaSpecific;
import journey.model.TitledElement;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

/** How sentences name the element that they are about. */
final class Subjects {

    private Subjects() {}

    /** An element with all that one knows it by: {@code stage "Orders and pays" (Buy)}. */
    static String whole(EObject element) {
        return own(element) + place(element);
    }

    /** The same without what it says of itself, for a sentence on just that. */
    static String bare(EObject element) {
        String bare =
                isKnownByReference(element)
                        ? own(element)
                        : Words.named(element) + personas(element);
        return bare + place(element);
    }

    private static boolean isKnownByReference(EObject element) {
        return element instanceof Measure
                || element instanceof Observation
                || element instanceof ExpectedEffect
                || element instanceof Branch
                || element instanceof Join;
    }

    /** The same without where it is. */
    static String own(EObject element) {
        String kind = Words.kind(element.eClass());
        if (element instanceof TitledElement titled && titled.getTitle() != null) {
            return kind + " " + Words.quoted(titled.getTitle()) + name(titled);
        }
        if (element instanceof Measure measure) {
            return Messages.text("diff.measure", metric(measure));
        }
        if (element instanceof Observation observation) {
            String metric = metric((Measure) observation.eContainer());
            return Messages.text("diff.observation", metric, observation.getPeriod())
                    + personas(element);
        }
        if (element instanceof ExpectedEffect) {
            String metric = referred(element, Literals.EXPECTED_EFFECT__METRIC);
            return Messages.text("diff.effect", metric);
        }
        if (element instanceof Join) {
            return Messages.text("diff.join", referred(element, Literals.JOIN__TARGET))
                    + personas(element);
        }
        if (element instanceof Branch) {
            return Messages.text("diff.branch", referred(element, Literals.BRANCH__TARGET))
                    + personas(element);
        }
        return kindAndText(element) + personas(element);
    }

    private static String kindAndText(EObject element) {
        return Words.kind(element.eClass()) + said(element);
    }

    private static String said(EObject element) {
        if (element instanceof Emotion emotion) {
            return " " + Words.signed(BigDecimal.valueOf(emotion.getValue()));
        }
        String text =
                element instanceof Import anImport ? anImport.getImportURI() : Labels.of(element);
        return text == null || text.isBlank() ? "" : " " + Words.quoted(text);
    }

    private static String name(NamedElement element) {
        return element.getName() == null ? "" : " (" + element.getName() + ")";
    }

    private static String metric(Measure measure) {
        return referred(measure, Literals.MEASURE__METRIC);
    }

    static String referred(EObject element, EReference reference) {
        return String.join(", ", names(element, reference));
    }

    /** For whom it holds, after a blank; nothing where that is not told, or stands on its own. */
    static String personas(EObject element) {
        List<String> names =
                element instanceof PersonaSpecific
                        ? names(element, Literals.PERSONA_SPECIFIC__PERSONAS)
                        : List.of();
        return names.isEmpty() || element instanceof TitledElement
                ? ""
                : " " + Messages.text("summary.personas", Words.all(names));
    }

    private static List<String> names(EObject element, EReference reference) {
        return FactReader.referents(element, reference).map(Referent::name).toList();
    }

    /** Where an element is to be found; a stage or a journey goes without saying. */
    private static String place(EObject element) {
        EObject parent =
                element instanceof Observation
                        ? element.eContainer().eContainer()
                        : element.eContainer();
        if (parent instanceof Choice) {
            return " " + Messages.text("diff.in", kindAndText(parent)) + place(parent);
        }
        if (parent instanceof Moment) {
            return " " + Messages.text("diff.at", parent);
        }
        return parent instanceof Persona || parent instanceof Action
                ? " " + Messages.text("diff.of", parent)
                : "";
    }

    /** The shortest way to name an element: {@code Buy}. */
    static String brief(EObject element) {
        return Optional.of(element)
                .filter(NamedElement.class::isInstance)
                .map(it -> ((NamedElement) it).getName())
                .filter(Objects::nonNull)
                .orElseGet(() -> Words.titled(element));
    }
}
