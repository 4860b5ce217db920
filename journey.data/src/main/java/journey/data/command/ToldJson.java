// SPDX-License-Identifier: EPL-2.0
package journey.data.command;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import journey.cli.output.JsonOutput;
import journey.data.privacy.Told;

/** Numbers as programs are told them: members of an object, and last the names of the others. */
final class ToldJson {

    private final JsonWriter json;
    private final List<String> few = new ArrayList<>();

    ToldJson(JsonWriter json) {
        this.json = json;
    }

    /** Writes a number, unless it is not told. */
    ToldJson write(String name, Told told) throws IOException {
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
