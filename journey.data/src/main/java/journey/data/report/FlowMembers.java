// SPDX-License-Identifier: EPL-2.0
package journey.data.report;

import com.google.gson.FormattingStyle;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import journey.cli.output.JsonOutput;
import journey.dsl.flow.FlowShare;
import journey.dsl.flow.FlowWords;
import journey.dsl.statistics.Estimate;

/** Writes members of flows: shares, and numbers and texts that may be missing. */
final class FlowMembers {

    private static final FormattingStyle IN_A_LINE =
            FormattingStyle.COMPACT.withSpaceAfterSeparators(true);

    private FlowMembers() {}

    /** A share with what follows from it, for readers who do not compute intervals. */
    static void share(JsonWriter json, String name, Optional<FlowShare> share) throws IOException {
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

    static void told(JsonWriter json, String name, OptionalLong number) throws IOException {
        if (number.isPresent()) {
            json.name(name).value(number.getAsLong());
        }
    }

    static void text(JsonWriter json, String name, Optional<String> text) throws IOException {
        if (text.isPresent()) {
            json.name(name).value(text.get());
        }
    }

    static void texts(JsonWriter json, String name, List<String> texts) throws IOException {
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
    interface Members<T> {
        void write(T element, JsonWriter json) throws IOException;
    }

    static <T> void lines(JsonWriter json, String name, List<T> elements, Members<T> members)
            throws IOException {
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
