// SPDX-License-Identifier: EPL-2.0
package journey.data.report;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.util.Optional;
import journey.cli.output.JsonOutput;
import journey.dsl.flow.FlowGroup;
import journey.dsl.flow.FlowPlace;
import journey.dsl.flow.FlowTransition;
import journey.dsl.flow.FlowVariant;

/** Writes what the customers of a group did. */
final class FlowGroupJson {

    private FlowGroupJson() {}

    /** Writes the members of a group. */
    static void write(FlowGroup group, JsonWriter json) throws IOException {
        json.name("kind").value(group.kind().id());
        if (!group.name().isEmpty()) {
            json.name("name").value(group.name());
        }
        FlowMembers.text(json, "column", group.column());
        FlowMembers.told(json, "customers", group.customers());
        FlowMembers.told(json, "cases", group.cases());
        FlowMembers.told(json, "finished", group.finished());
        FlowMembers.told(json, "lost", group.lost());
        FlowMembers.told(json, "open", group.open());
        if (group.fitness().isPresent()) {
            json.name("fitness").value(group.fitness().getAsDouble());
        }
        FlowMembers.lines(json, "places", group.places(), FlowGroupJson::place);
        FlowMembers.lines(json, "transitions", group.transitions(), FlowGroupJson::transition);
        FlowMembers.lines(json, "variants", group.variants(), FlowGroupJson::variant);
    }

    private static void place(FlowPlace place, JsonWriter json) throws IOException {
        json.name("id").value(place.id());
        FlowMembers.told(json, "customers", place.customers());
        FlowMembers.told(json, "cases", place.cases());
        FlowMembers.told(json, "visits", place.visits());
        FlowMembers.told(json, "open", place.open());
        FlowMembers.share(json, "lost", place.lost());
        FlowMembers.share(json, "skipped", place.skipped());
        FlowMembers.share(json, "repeated", place.repeated());
        FlowMembers.told(json, "seconds", place.next());
        if (!place.channels().isEmpty()) {
            JsonOutput.array(
                    json,
                    "channels",
                    array -> {
                        for (FlowPlace.Channel channel : place.channels()) {
                            JsonOutput.object(
                                    array,
                                    it -> {
                                        it.name("name").value(channel.name());
                                        FlowMembers.told(it, "visits", channel.visits());
                                    });
                        }
                    });
        }
    }

    private static void transition(FlowTransition transition, JsonWriter json) throws IOException {
        FlowMembers.text(json, "from", transition.from());
        json.name("to").value(transition.to());
        json.name("visits").value(transition.visits());
        FlowMembers.share(json, "taken", Optional.of(transition.taken()));
        FlowMembers.told(json, "seconds", transition.time());
        json.name("known").value(transition.isKnown());
    }

    private static void variant(FlowVariant variant, JsonWriter json) throws IOException {
        json.name("cases").value(variant.cases());
        FlowMembers.texts(json, "moments", variant.moments());
        FlowMembers.texts(json, "skipped", variant.skipped());
        JsonOutput.array(
                json,
                "extra",
                array -> {
                    for (int place : variant.extra()) {
                        array.value(place);
                    }
                });
    }
}
