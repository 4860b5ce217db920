// SPDX-License-Identifier: EPL-2.0
package journey.data.cache;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import journey.data.measure.TimeWindow;
import journey.data.run.DataScope;
import journey.model.Binding;
import journey.model.Channel;
import journey.model.Journey;
import journey.model.Moment;
import journey.model.NamedElement;
import journey.model.Persona;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * All that maps say about how their data are read, as one text. As long as it is the same, so is
 * what was kept; titles, numbers and comments are not in it.
 */
final class ReadingFacts {

    private final StringBuilder text = new StringBuilder();

    private ReadingFacts() {}

    /**
     * A short name for the facts.
     *
     * @param more that also decides what is kept
     */
    static String key(DataScope scope, Map<String, Integer> most, List<String> more) {
        ReadingFacts facts = new ReadingFacts();
        more.forEach(facts::add);
        facts.add(new TreeMap<>(most).toString());
        scope.sources().forEach(facts::describe);
        List<Binding> bindings = scope.bindings();
        bindings.forEach(facts::describe);
        for (Persona persona : scope.personas()) {
            persona.getBindings().forEach(it -> facts.add("persona " + bindings.indexOf(it)));
            facts.add("end");
        }
        for (Channel channel : scope.channels()) {
            channel.getBindings().forEach(it -> facts.add("channel " + bindings.indexOf(it)));
            facts.add("end");
        }
        for (Journey journey : scope.journeys()) {
            facts.add(TimeWindow.lostAfter(journey).toString());
            journey.getStages().stream()
                    .flatMap(it -> it.getMoments().stream())
                    .forEach(it -> facts.moment(it, scope));
            facts.add("end");
        }
        byte[] hash = Fingerprint.ofBytes(facts.text.toString().getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(hash, 0, 8);
    }

    private void moment(Moment moment, DataScope scope) {
        moment.getPersonas().forEach(it -> add("for " + scope.personas().indexOf(it)));
        moment.getBindings().forEach(it -> add("moment " + scope.bindings().indexOf(it)));
        add("end");
    }

    private void describe(EObject object) {
        add(object.eClass().getName());
        for (EStructuralFeature feature : object.eClass().getEAllStructuralFeatures()) {
            if (object.eIsSet(feature)) {
                add(feature.getName());
                Object value = object.eGet(feature);
                for (Object each : value instanceof List<?> list ? list : List.of(value)) {
                    describe(feature, each);
                }
            }
        }
        add("end");
    }

    private void describe(EStructuralFeature feature, Object value) {
        if (feature instanceof EReference reference && reference.isContainment()) {
            describe((EObject) value);
        } else if (value instanceof NamedElement named) {
            add(named.getName());
        } else {
            add(String.valueOf(value));
        }
    }

    /** Its length before it keeps a text from running into the next one. */
    private void add(String fact) {
        text.append(fact.length()).append(':').append(fact);
    }
}
