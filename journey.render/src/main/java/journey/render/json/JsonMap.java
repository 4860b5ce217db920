// SPDX-License-Identifier: EPL-2.0
package journey.render.json;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import journey.dsl.text.SafeText;
import journey.layout.MapFilter;
import journey.model.Journey;
import journey.model.JourneyPackage.Literals;
import journey.model.TopLevelElement;
import journey.render.Shown;
import org.eclipse.emf.ecore.EClass;

/**
 * Writes a journey as JSON, with everything that it refers to and with what follows from it: its
 * ways, and what its numbers say. The schema is {@code docs/map.schema.json}.
 */
public final class JsonMap {

    /** Which schema the text follows; a change that breaks readers raises it. */
    static final int VERSION = 1;

    private static final Gson GSON =
            new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();

    private JsonMap() {}

    /** The JSON text of a journey, over several lines, with a line feed at its end. */
    public static String of(Journey journey, MapFilter filter) {
        Shown shown = new Shown(filter);
        JsonElements elements = new JsonElements(shown);
        JsonObject map = new JsonObject();
        map.addProperty("version", VERSION);
        map.add("journey", elements.of(journey));
        map.add("ways", JsonWays.of(journey, filter));
        JsonCustomers.of(journey, shown).ifPresent(it -> map.add("customers", it));
        listed().forEach((key, type) -> map.add(key, referred(elements, type)));
        return SafeText.json(GSON.toJson(map)) + "\n";
    }

    /** Personas come first, as they refer to channels and sources. */
    private static Map<String, EClass> listed() {
        Map<String, EClass> listed = new LinkedHashMap<>();
        listed.put("personas", Literals.PERSONA);
        listed.put("channels", Literals.CHANNEL);
        listed.put("teams", Literals.TEAM);
        listed.put("systems", Literals.SOFTWARE_SYSTEM);
        listed.put("sources", Literals.SOURCE);
        listed.put("metrics", Literals.METRIC);
        return listed;
    }

    /** By name, so that the order does not depend on where something is mentioned first. */
    private static JsonArray referred(JsonElements elements, EClass type) {
        return elements.all(
                elements.referred().stream()
                        .filter(type::isInstance)
                        .sorted(Comparator.comparing(TopLevelElement::getName))
                        .toList());
    }
}
