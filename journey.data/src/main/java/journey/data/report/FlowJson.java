// SPDX-License-Identifier: EPL-2.0
package journey.data.report;

import com.google.gson.stream.JsonWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import journey.cli.output.JsonOutput;
import journey.dsl.flow.Flow;
import journey.dsl.flow.FlowFile;
import journey.dsl.flow.FlowGroup;
import journey.dsl.flow.FlowMonth;
import journey.dsl.flow.FlowOrder;
import journey.dsl.flow.FlowScore;
import journey.dsl.flow.FlowSource;

/**
 * Writes flows as {@link FlowFile} reads them, one fact in each line, so that a comparison of two
 * versions shows which changed. docs/flow.schema.json describes the members; a number that may not
 * be told is left out.
 */
public final class FlowJson {

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
                    FlowMembers.text(it, "lostAfter", flow.lostAfter());
                    it.name("end").value(flow.end());
                    FlowMembers.lines(it, "sources", flow.sources(), FlowJson::source);
                    JsonOutput.object(it, "model", model -> model(flow, model));
                    JsonOutput.array(
                            it,
                            "groups",
                            array -> {
                                for (FlowGroup group : flow.groups()) {
                                    JsonOutput.object(
                                            array, members -> FlowGroupJson.write(group, members));
                                }
                            });
                    FlowMembers.lines(it, "orders", flow.orders(), FlowJson::order);
                    FlowMembers.lines(it, "months", flow.months(), FlowJson::month);
                    FlowMembers.lines(it, "scores", flow.scores(), FlowJson::score);
                });
    }

    private static void source(FlowSource source, JsonWriter json) throws IOException {
        json.name("name").value(source.name());
        FlowMembers.told(json, "rows", source.rows());
        json.name("first").value(source.first());
        json.name("last").value(source.last());
    }

    private static void model(Flow flow, JsonWriter json) throws IOException {
        JsonOutput.object(
                json,
                "seen",
                seen -> {
                    for (Map.Entry<String, List<String>> each : flow.model().seen().entrySet()) {
                        FlowMembers.texts(seen, each.getKey(), each.getValue());
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

    private static void order(FlowOrder order, JsonWriter json) throws IOException {
        json.name("earlier").value(order.earlier());
        json.name("later").value(order.later());
        FlowMembers.share(json, "reversed", Optional.of(order.reversed()));
    }

    private static void month(FlowMonth month, JsonWriter json) throws IOException {
        json.name("month").value(month.month());
        json.name("moment").value(month.moment());
        FlowMembers.told(json, "customers", month.customers());
        FlowMembers.share(json, "lost", month.lost());
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
}
