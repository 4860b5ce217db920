// SPDX-License-Identifier: EPL-2.0
package journey.dsl.flow;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import journey.dsl.flow.FlowGroup.Kind;

/** Makes a flow of the members of a file; docs/flow.schema.json says which there are. */
final class FlowReader {

    /** Says what is wrong with a file and where, as a sentence. */
    static final class FormException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        FormException(String message) {
            super(message);
        }
    }

    private FlowReader() {}

    /** The version of the form; 0 when the file has none. */
    static int version(Map<?, ?> root) {
        return new JsonMembers(root, "").optionalNumber("version").map(Number::intValue).orElse(0);
    }

    static Flow flow(Map<?, ?> root) {
        JsonMembers file = new JsonMembers(root, "");
        List<FlowGroup> groups = file.objects("groups", FlowReader::group);
        if (groups.isEmpty() || groups.get(0).kind() != Kind.ALL) {
            throw new FormException("It has no group of all customers.");
        }
        return new Flow(
                file.text("journey"),
                file.optionalText("lostAfter"),
                file.text("end"),
                file.objects(
                        "sources",
                        it ->
                                new FlowSource(
                                        it.text("name"),
                                        it.told("rows"),
                                        it.text("first"),
                                        it.text("last"))),
                model(file.object("model")),
                groups,
                file.objects(
                        "orders",
                        it ->
                                new FlowOrder(
                                        it.text("earlier"),
                                        it.text("later"),
                                        it.share("reversed"))),
                file.objects(
                        "months",
                        it ->
                                new FlowMonth(
                                        it.text("month"),
                                        it.text("moment"),
                                        it.told("customers"),
                                        it.optionalShare("lost"))),
                file.objects("scores", FlowReader::score));
    }

    private static FlowModel model(JsonMembers model) {
        JsonMembers seen = model.object("seen");
        Map<String, List<String>> bindings = new LinkedHashMap<>();
        seen.names().forEach(it -> bindings.put(it, seen.texts(it)));
        return new FlowModel(bindings, model.texts("ways"));
    }

    private static FlowGroup group(JsonMembers group) {
        return new FlowGroup(
                group.constant("kind", Kind.class),
                group.optionalText("name").orElse(""),
                group.optionalText("column"),
                group.told("customers"),
                group.told("cases"),
                group.told("finished"),
                group.told("lost"),
                group.told("open"),
                group.optionalDecimal("fitness"),
                group.objects("places", FlowReader::place),
                group.objects(
                        "transitions",
                        it ->
                                new FlowTransition(
                                        it.optionalText("from"),
                                        it.text("to"),
                                        it.whole("visits"),
                                        it.share("taken"),
                                        it.told("seconds"),
                                        it.isTrue("known"))),
                group.objects(
                        "variants",
                        it ->
                                new FlowVariant(
                                        it.texts("moments"),
                                        it.whole("cases"),
                                        it.texts("skipped"),
                                        it.wholes("extra"))));
    }

    private static FlowPlace place(JsonMembers place) {
        return new FlowPlace(
                place.text("id"),
                place.told("customers"),
                place.told("cases"),
                place.told("visits"),
                place.told("open"),
                place.optionalShare("lost"),
                place.optionalShare("skipped"),
                place.optionalShare("repeated"),
                place.told("seconds"),
                place.objects(
                        "channels",
                        it -> new FlowPlace.Channel(it.text("name"), it.told("visits"))));
    }

    private static FlowScore score(JsonMembers score) {
        return new FlowScore(
                score.text("moment"),
                score.constant("deviation", FlowScore.Deviation.class),
                score.text("metric"),
                score.decimal("value"),
                score.whole("n"),
                score.decimal("rest"),
                score.whole("restN"),
                score.isTrue("clear"));
    }
}
