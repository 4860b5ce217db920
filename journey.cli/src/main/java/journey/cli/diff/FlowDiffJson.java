// SPDX-License-Identifier: EPL-2.0
package journey.cli.diff;

import static journey.cli.output.JsonOutput.array;
import static journey.cli.output.JsonOutput.object;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.util.Optional;
import journey.compare.diff.FlowDiff;
import journey.compare.diff.FlowDiff.FlowDifference;
import journey.dsl.flow.FlowShare;
import journey.dsl.text.SafeText;

/** Writes what customers did otherwise, in the form of docs/diff.schema.json. */
final class FlowDiffJson {

    private FlowDiffJson() {}

    static void write(JsonWriter json, FlowDiff flow) throws IOException {
        json.name("journey").value(flow.journey().getName());
        array(
                json,
                "changes",
                it -> {
                    for (String change : flow.changes()) {
                        it.value(SafeText.of(change));
                    }
                });
        array(
                json,
                "differences",
                it -> {
                    for (FlowDifference difference : flow.differences()) {
                        object(it, members -> write(members, difference));
                    }
                });
    }

    private static void write(JsonWriter json, FlowDifference difference) throws IOException {
        json.name("kind").value(difference.kind());
        if (difference.moment().isPresent()) {
            json.name("moment").value(difference.moment().get());
        }
        if (difference.to().isPresent()) {
            json.name("to").value(difference.to().get());
        }
        json.name("sentence").value(SafeText.of(difference.sentence()));
        write(json, "before", difference.before());
        write(json, "after", difference.after());
    }

    private static void write(JsonWriter json, String name, Optional<FlowShare> share)
            throws IOException {
        if (share.isPresent()) {
            object(
                    json,
                    name,
                    it -> {
                        it.name("part").value(share.get().part());
                        it.name("of").value(share.get().of());
                        it.name("spread").value(share.get().spread());
                    });
        }
    }
}
