// SPDX-License-Identifier: EPL-2.0
package journey.data.report;

import com.google.gson.FormattingStyle;
import com.google.gson.stream.JsonWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import journey.cli.output.JsonOutput;
import journey.dsl.flow.Flow;
import journey.dsl.flow.FlowFile;
import journey.dsl.flow.FlowGroup;
import journey.dsl.flow.FlowMonth;
import journey.dsl.flow.FlowOrder;
import journey.dsl.flow.FlowPlace;
import journey.dsl.flow.FlowScore;
import journey.dsl.flow.FlowShare;
import journey.dsl.flow.FlowSource;
import journey.dsl.flow.FlowTransition;
import journey.dsl.flow.FlowVariant;
import journey.dsl.flow.FlowWords;
import journey.dsl.statistics.Estimate;

/**
 * Writes flows as {@link FlowFile} reads them, one fact in each line, so that a comparison of two
 * versions shows which changed. docs/flow.schema.json describes the members; a number that may not
 * be told is left out.
 */
public final class FlowJson {

    private static final FormattingStyle IN_A_LINE =
            FormattingStyle.COMPACT.withSpaceAfterSeparators(true);

    private FlowJson() {}

    /** A flow as the content of a file of its own. */
    public static byte[] bytes(Flow flow) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(bytes, false, StandardCharsets.UTF_8);
        JsonOutput.writeIndented(out, json -> write(flow, json));
        out.flush();
        return bytes.toByteArray();
    }

    /** Writes a flow as a part of a report. */
    static void write(Flow flow, JsonWriter json) throws IOException {
        JsonOutput.object(
                json,
                it -> {
                    it.name("version").value(FlowFile.VERSION);
                    it.name("journey").value(flow.journey());
                    text(it, "lostAfter", flow.lostAfter());
                    it.name("end").value(flow.end());
                    lines(it, "sources", flow.sources(), FlowJson::source);
                    JsonOutput.object(it, "model", model -> model(flow, model));
                    JsonOutput.array(
                            it,
                            "groups",
                            array -> {
                                for (FlowGroup group : flow.groups()) {
                                    JsonOutput.object(array, members -> group(group, members));
                                }
                            });
                    lines(it, "orders", flow.orders(), FlowJson::order);
                    lines(it, "months", flow.months(), FlowJson::month);
                    lines(it, "scores", flow.scores(), FlowJson::score);
                });
    }

    private static void source(FlowSource source, JsonWriter json) throws IOException {
        json.name("name").value(source.name());
        told(json, "rows", source.rows());
        json.name("first").value(source.first());
        json.name("last").value(source.last());
    }

    private static void model(Flow flow, JsonWriter json) throws IOException {
        JsonOutput.object(
                json,
                "seen",
                seen -> {
                    for (Map.Entry<String, List<String>> each : flow.model().seen().entrySet()) {
                        texts(seen, each.getKey(), each.getValue());
                    }
                });
        JsonOutput.array(
                json,
                "ways",
                array -> {
                    for (String way : flow.model().ways()) {
                        array.value(way);
                    }
                });
    }

    private static void group(FlowGroup group, JsonWriter json) throws IOException {
        json.name("kind").value(group.kind().id());
        if (!group.name().isEmpty()) {
            json.name("name").value(group.name());
        }
        text(json, "column", group.column());
        told(json, "customers", group.customers());
        told(json, "cases", group.cases());
        told(json, "finished", group.finished());
        told(json, "lost", group.lost());
        told(json, "open", group.open());
        if (group.fitness().isPresent()) {
            json.name("fitness").value(group.fitness().getAsDouble());
        }
        lines(json, "places", group.places(), FlowJson::place);
        lines(json, "transitions", group.transitions(), FlowJson::transition);
        lines(json, "variants", group.variants(), FlowJson::variant);
    }

    private static void place(FlowPlace place, JsonWriter json) throws IOException {
        json.name("id").value(place.id());
        told(json, "customers", place.customers());
        told(json, "cases", place.cases());
        told(json, "visits", place.visits());
        told(json, "open", place.open());
        share(json, "lost", place.lost());
        share(json, "skipped", place.skipped());
        share(json, "repeated", place.repeated());
        told(json, "seconds", place.next());
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
                                        told(it, "visits", channel.visits());
                                    });
                        }
                    });
        }
    }

    private static void transition(FlowTransition transition, JsonWriter json) throws IOException {
        text(json, "from", transition.from());
        json.name("to").value(transition.to());
        json.name("visits").value(transition.visits());
        share(json, "taken", Optional.of(transition.taken()));
        told(json, "seconds", transition.time());
        json.name("known").value(transition.isKnown());
    }

    private static void variant(FlowVariant variant, JsonWriter json) throws IOException {
        json.name("cases").value(variant.cases());
        texts(json, "moments", variant.moments());
        texts(json, "skipped", variant.skipped());
        JsonOutput.array(
                json,
                "extra",
                array -> {
                    for (int place : variant.extra()) {
                        array.value(place);
                    }
                });
    }

    private static void order(FlowOrder order, JsonWriter json) throws IOException {
        json.name("earlier").value(order.earlier());
        json.name("later").value(order.later());
        share(json, "reversed", Optional.of(order.reversed()));
    }

    private static void month(FlowMonth month, JsonWriter json) throws IOException {
        json.name("month").value(month.month());
        json.name("moment").value(month.moment());
        told(json, "customers", month.customers());
        share(json, "lost", month.lost());
    }

    private static void score(FlowScore score, JsonWriter json) throws IOException {
        json.name("moment").value(score.moment());
        json.name("deviation").value(score.deviation().id());
        json.name("metric").value(score.metric());
        json.name("value").value(score.value());
        json.name("n").value(score.n());
        json.name("rest").value(score.rest());
        json.name("restN").value(score.restN());
        json.name("clear").value(score.isClear());
    }

    /** A share with what follows from it, for readers who do not compute intervals. */
    private static void share(JsonWriter json, String name, Optional<FlowShare> share)
            throws IOException {
        if (share.isPresent()) {
            Estimate estimate = share.get().estimate();
            JsonOutput.object(
                    json,
                    name,
                    it -> {
                        it.name("part").value(share.get().part());
                        it.name("of").value(share.get().of());
                        it.name("spread").value(share.get().spread());
                        it.name("percent").value(FlowWords.tenths(estimate.value()));
                        it.name("low").value(FlowWords.tenths(estimate.low()));
                        it.name("high").value(FlowWords.tenths(estimate.high()));
                    });
        }
    }

    private static void told(JsonWriter json, String name, OptionalLong number) throws IOException {
        if (number.isPresent()) {
            json.name(name).value(number.getAsLong());
        }
    }

    private static void text(JsonWriter json, String name, Optional<String> text)
            throws IOException {
        if (text.isPresent()) {
            json.name(name).value(text.get());
        }
    }

    private static void texts(JsonWriter json, String name, List<String> texts) throws IOException {
        FormattingStyle style = json.getFormattingStyle();
        JsonOutput.array(
                json,
                name,
                array -> {
                    array.setFormattingStyle(IN_A_LINE);
                    for (String text : texts) {
                        array.value(text);
                    }
                });
        json.setFormattingStyle(style);
    }

    /** Writes the members of an element of a list. */
    @FunctionalInterface
    private interface Members<T> {
        void write(T element, JsonWriter json) throws IOException;
    }

    private static <T> void lines(
            JsonWriter json, String name, List<T> elements, Members<T> members) throws IOException {
        JsonOutput.array(
                json,
                name,
                array -> {
                    for (T element : elements) {
                        JsonOutput.object(
                                array,
                                it -> {
                                    it.setFormattingStyle(IN_A_LINE);
                                    members.write(element, it);
                                });
                        array.setFormattingStyle(FormattingStyle.PRETTY);
                    }
                });
    }
}
