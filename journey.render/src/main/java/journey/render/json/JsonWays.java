// SPDX-License-Identifier: EPL-2.0
package journey.render.json;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import journey.dsl.ways.Way;
import journey.dsl.ways.Ways;
import journey.layout.MapFilter;
import journey.model.Journey;
import journey.model.Moment;
import journey.model.Persona;

/**
 * Writes the graph of the ways through what is shown of a journey. A way without {@code from} is a
 * start, one without {@code to} an end; one that {@code passes} a moment skips it.
 */
final class JsonWays {

    private final MapFilter filter;
    private final JsonArray ways = new JsonArray();

    private JsonWays(MapFilter filter) {
        this.filter = filter;
    }

    /** The starts first, then the ways from each moment, in the order of the text. */
    static JsonArray of(Journey journey, MapFilter filter) {
        JsonWays json = new JsonWays(filter);
        Ways ways = Ways.of(journey, filter::shows);
        json.add(ways.starts(), false);
        for (Moment moment : ways.moments()) {
            json.add(ways.from(moment), false);
            json.add(ways.past(moment), true);
        }
        return json.ways;
    }

    private void add(List<Way> added, boolean passes) {
        added.stream().filter(this::isTaken).map(way -> json(way, passes)).forEach(ways::add);
    }

    /** Tells whether a way is one of those whose journey is shown; of all when nobody is named. */
    private boolean isTaken(Way way) {
        return way.personas().isEmpty() || shown(way).findAny().isPresent();
    }

    private Stream<Persona> shown(Way way) {
        Predicate<Persona> isShown = it -> filter.persona().map(it::equals).orElse(true);
        return way.personas().stream().filter(isShown);
    }

    private JsonObject json(Way way, boolean passes) {
        JsonObject json = new JsonObject();
        way.source().ifPresent(it -> json.addProperty("from", JsonElements.id(it)));
        way.target().ifPresent(it -> json.addProperty("to", JsonElements.id(it)));
        way.reason().ifPresent(it -> json.addProperty("reason", it));
        json.addProperty("usual", way.isUsual());
        json.addProperty("passes", passes);
        JsonArray personas = new JsonArray();
        shown(way).map(JsonElements::id).forEach(personas::add);
        json.add("personas", personas);
        way.said().ifPresent(it -> json.addProperty("said", JsonElements.id(it)));
        return json;
    }
}
