// SPDX-License-Identifier: EPL-2.0
package journey.data.command;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import journey.cli.output.JsonOutput;
import journey.cli.output.Report;
import journey.data.problem.DataProblem;
import journey.data.profile.ColumnProfile;
import journey.data.profile.FileProfile;
import journey.data.profile.SourceRoles.CustomerRole;

/** The report on data files for programs; docs/data-file.schema.json describes it. */
final class FileJsonReport implements Report<List<FileProfile>> {

    @Override
    public void write(List<FileProfile> profiles, PrintStream out) {
        JsonOutput.writeIndented(
                out,
                json ->
                        JsonOutput.object(
                                json,
                                all -> {
                                    all.name("version").value(1);
                                    JsonOutput.array(
                                            all,
                                            "files",
                                            array -> {
                                                for (FileProfile each : profiles) {
                                                    JsonOutput.object(array, it -> write(each, it));
                                                }
                                            });
                                }));
    }

    private static void write(FileProfile profile, JsonWriter json) throws IOException {
        json.name("file").value(profile.path().toString().replace('\\', '/'));
        json.name("format").value(profile.format());
        json.name("rows").value(profile.rows());
        if (profile.span().isPresent()) {
            JsonOutput.object(
                    json,
                    "span",
                    it -> {
                        it.name("from")
                                .value(
                                        profile.span()
                                                .get()
                                                .firstDay(profile.zone().orElseThrow())
                                                .toString());
                        it.name("to")
                                .value(
                                        profile.span()
                                                .get()
                                                .lastDay(profile.zone().orElseThrow())
                                                .toString());
                    });
        }
        new ToldJson(json)
                .write("customers", profile.customers())
                .write("anonymous", profile.anonymous())
                .end();
        JsonOutput.array(
                json,
                "columns",
                array -> {
                    for (ColumnProfile each : profile.columns()) {
                        JsonOutput.object(array, it -> write(each, it));
                    }
                });
        JsonOutput.object(json, "source", it -> writeSource(profile, it));
        JsonOutput.array(
                json,
                "problems",
                array -> {
                    for (DataProblem each : profile.problems()) {
                        ProblemJson.write(each, array);
                    }
                });
    }

    private static void write(ColumnProfile column, JsonWriter json) throws IOException {
        json.name("name").value(column.name());
        json.name("kind").value(column.kind().name().toLowerCase(Locale.ROOT));
        if (!column.form().isEmpty()) {
            json.name("form").value(column.form());
        }
        new ToldJson(json).write("values", column.values()).write("empty", column.empty()).end();
        JsonOutput.array(
                json,
                "shared",
                array -> {
                    for (ColumnProfile.SharedValue each : column.shared()) {
                        JsonOutput.object(
                                array,
                                it -> {
                                    it.name("value").value(each.value());
                                    new ToldJson(it).write("rows", each.rows()).end();
                                });
                    }
                });
    }

    private static void writeSource(FileProfile profile, JsonWriter json) throws IOException {
        if (profile.roles().time().isPresent()) {
            json.name("time").value(profile.roles().time().get());
        }
        JsonOutput.array(
                json,
                "customers",
                array -> {
                    for (CustomerRole each : profile.roles().customers()) {
                        array.value(each.column());
                    }
                });
        if (profile.roles().event().isPresent()) {
            json.name("event").value(profile.roles().event().get());
        }
        json.name("text").value(profile.block());
    }
}
