// SPDX-License-Identifier: EPL-2.0
package journey.render.json;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import journey.dsl.measures.OpportunityScore;
import journey.dsl.summary.Descriptions;
import journey.model.Measure;
import journey.model.Opportunity;
import journey.model.TopLevelElement;
import journey.render.Shown;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.EcoreUtil2;

/**
 * Writes elements as objects: what they are, the facts of the metamodel under its names, and what
 * follows from them. A fact that nobody states is left out; a list may be empty. References are
 * qualified names, and those that lead nowhere are left out, as they are reported as errors.
 */
final class JsonElements {

    /** The words of the metamodel for facts that nobody states. */
    private static final Set<String> UNSTATED = Set.of("unstated", "unplaced", "unrated");

    private final Shown shown;
    private final Set<TopLevelElement> referred = new LinkedHashSet<>();

    JsonElements(Shown shown) {
        this.shown = shown;
    }

    /** The top-level elements to which the elements that were written so far refer. */
    Set<TopLevelElement> referred() {
        return referred;
    }

    JsonArray all(Collection<? extends EObject> elements) {
        JsonArray all = new JsonArray();
        elements.forEach(element -> all.add(of(element)));
        return all;
    }

    JsonObject of(EObject element) {
        JsonObject json = new JsonObject();
        json.addProperty("element", kind(element.eClass()));
        json.addProperty("id", id(element));
        Descriptions.of(element).ifPresent(text -> json.addProperty("description", text));
        for (EStructuralFeature feature : element.eClass().getEAllStructuralFeatures()) {
            if (shown.shows(feature)) {
                value(element, feature).ifPresent(value -> json.add(feature.getName(), value));
            }
        }
        addDerived(element, json);
        return json;
    }

    /** The word for a kind of element: {@code touchpoint}, {@code stageGoal}. */
    static String kind(EClass type) {
        String name = type.getName();
        return Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }

    /** The qualified name of an element; of one without a name, a path that is as stable. */
    static String id(EObject element) {
        return EcoreUtil.getURI(element).fragment();
    }

    private Optional<JsonElement> value(EObject element, EStructuralFeature feature) {
        if (feature instanceof EReference reference) {
            return reference.isMany()
                    ? Optional.of(many(element, reference))
                    : shown.element(element, reference).map(this::reference);
        }
        Object value = element.eGet(feature);
        if (feature.isMany()) {
            JsonArray values = new JsonArray();
            ((List<?>) value).forEach(each -> values.add(String.valueOf(each)));
            return Optional.of(values);
        }
        return Optional.ofNullable(value).flatMap(it -> plain((EAttribute) feature, it));
    }

    private JsonArray many(EObject element, EReference reference) {
        List<EObject> elements = shown.elements(element, reference);
        if (reference.isContainment()) {
            return all(elements);
        }
        JsonArray names = new JsonArray();
        elements.forEach(each -> names.add(reference(each)));
        return names;
    }

    private JsonElement reference(EObject element) {
        TopLevelElement top = EcoreUtil2.getContainerOfType(element, TopLevelElement.class);
        if (top != null) {
            referred.add(top);
        }
        return new JsonPrimitive(id(element));
    }

    private static Optional<JsonElement> plain(EAttribute attribute, Object value) {
        if (value instanceof Number number) {
            return Optional.of(new JsonPrimitive(number));
        }
        if (value instanceof Boolean flag) {
            return Optional.of(new JsonPrimitive(flag));
        }
        String word = value instanceof Enumerator literal ? literal.getLiteral() : value.toString();
        return value instanceof Enumerator && UNSTATED.contains(word)
                ? Optional.empty()
                : Optional.of(new JsonPrimitive(word));
    }

    private void addDerived(EObject element, JsonObject json) {
        if (element instanceof Opportunity opportunity) {
            OpportunityScore.of(opportunity).ifPresent(score -> json.addProperty("score", score));
        }
        if (element instanceof Measure measure) {
            JsonArray states = new JsonArray();
            shown.states(measure).map(JsonState::of).forEach(states::add);
            json.add("states", states);
        }
    }
}
