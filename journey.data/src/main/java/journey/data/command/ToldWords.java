// SPDX-License-Identifier: EPL-2.0
package journey.data.command;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import journey.cli.output.JsonOutput;
import journey.data.privacy.Privacy;
import journey.data.privacy.Told;
import journey.dsl.text.Words;

/** Numbers as they are told, for people and for programs. */
final class ToldWords {

    /** What stands in the place of a figure that is not told. */
    static final String FEW = "fewer than %d customers".formatted(Privacy.FEWEST);

    private final JsonWriter json;
    private final List<String> few = new ArrayList<>();

    /** Writes members of an object. */
    ToldWords(JsonWriter json) {
        this.json = json;
    }

    static String grouped(Told told) {
        return told.isFew()
                ? "fewer than " + Privacy.FEWEST
                : Words.grouped(told.number().orElseThrow());
    }

    static String counted(Told told, String singular) {
        return told.counted(singular);
    }

    /** Writes a number, unless it is not told. */
    ToldWords write(String name, Told told) throws IOException {
        if (told.isFew()) {
            few.add(name);
        } else {
            json.name(name).value(told.number().orElseThrow());
        }
        return this;
    }

    /** Says at last which numbers are not told. */
    void end() throws IOException {
        JsonOutput.array(
                json,
                "fewerThanFive",
                array -> {
                    for (String name : few) {
                        array.value(name);
                    }
                });
    }
}
