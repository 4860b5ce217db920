// SPDX-License-Identifier: EPL-2.0
package journey.render.json;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import journey.dsl.flow.FlowGroup;
import journey.dsl.flow.FlowNames;
import journey.dsl.flow.FlowPlace;
import journey.dsl.flow.FlowShare;
import journey.dsl.flow.FlowWords;
import journey.dsl.statistics.Estimate;
import journey.layout.flows.UnknownWay;
import journey.model.Journey;
import journey.render.Shown;

/** Writes what customers really did. A number that is left out is of fewer than five. */
final class JsonCustomers {

    private JsonCustomers() {}

    /** What the customers did who are shown; empty when nothing is told of them. */
    static Optional<JsonObject> of(Journey journey, Shown shown) {
        return shown.customers().map(it -> json(journey, it, shown.unknownWays(journey)));
    }

    private static JsonObject json(Journey journey, FlowGroup group, List<UnknownWay> unknown) {
        JsonObject json = new JsonObject();
        add(json, "customers", group.customers());
        add(json, "cases", group.cases());
        add(json, "finished", group.finished());
        add(json, "left", group.lost());
        add(json, "open", group.open());
        group.fitness().ifPresent(it -> json.addProperty("fitness", it));
        JsonArray places = new JsonArray();
        for (FlowPlace place : group.places()) {
            FlowNames.element(journey, place.id())
                    .ifPresent(it -> places.add(json(JsonElements.id(it), place)));
        }
        json.add("places", places);
        JsonArray ways = new JsonArray();
        unknown.forEach(it -> ways.add(json(it)));
        json.add("unknownWays", ways);
        return json;
    }

    private static JsonObject json(String id, FlowPlace place) {
        JsonObject json = new JsonObject();
        json.addProperty("at", id);
        add(json, "customers", place.customers());
        add(json, "visits", place.visits());
        add(json, "open", place.open());
        place.lost().ifPresent(it -> json.add("wentOn", json(it.rest())));
        place.lost().ifPresent(it -> json.add("left", json(it)));
        place.skipped().ifPresent(it -> json.add("skipped", json(it)));
        add(json, "secondsToNext", place.next());
        return json;
    }

    private static JsonObject json(UnknownWay way) {
        JsonObject json = new JsonObject();
        way.from().ifPresent(it -> json.addProperty("from", JsonElements.id(it)));
        json.addProperty("to", JsonElements.id(way.to()));
        json.add("taken", json(way.taken()));
        return json;
    }

    private static JsonObject json(FlowShare share) {
        Estimate estimate = share.estimate();
        JsonObject json = new JsonObject();
        json.addProperty("percent", FlowWords.tenths(share.percent()));
        json.addProperty("low", FlowWords.tenths(estimate.low()));
        json.addProperty("high", FlowWords.tenths(estimate.high()));
        json.addProperty("of", share.of());
        return json;
    }

    private static void add(JsonObject json, String name, OptionalLong number) {
        if (number.isPresent()) {
            json.addProperty(name, number.getAsLong());
        }
    }
}
