// SPDX-License-Identifier: EPL-2.0
package journey.data.command;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.PrintStream;
import journey.cli.output.JsonOutput;
import journey.cli.output.Report;
import journey.data.identity.IdentityReport;
import journey.data.overview.EventCount;
import journey.data.overview.JourneyOverview;
import journey.data.overview.Sighting;
import journey.data.overview.SourceOverview;
import journey.data.privacy.Told;
import journey.data.problem.DataProblem;
import journey.model.TitledElement;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** The report on data for programs; docs/data.schema.json describes it. */
final class DataJsonReport implements Report<DataReport> {

    @Override
    public void write(DataReport report, PrintStream out) {
        JsonOutput.writeIndented(
                out,
                json ->
                        JsonOutput.object(
                                json,
                                all -> {
                                    all.name("version").value(1);
                                    JsonOutput.array(
                                            all,
                                            "sources",
                                            array -> {
                                                for (SourceOverview each :
                                                        report.overview().sources()) {
                                                    write(each, array);
                                                }
                                            });
                                    JsonOutput.object(
                                            all,
                                            "identity",
                                            it -> write(report.run().identity(), it));
                                    JsonOutput.array(
                                            all,
                                            "problems",
                                            array -> {
                                                for (DataProblem each : report.run().tables()) {
                                                    ProblemJson.write(each, array);
                                                }
                                            });
                                    JsonOutput.array(
                                            all,
                                            "journeys",
                                            array -> {
                                                for (JourneyOverview each :
                                                        report.overview().journeys()) {
                                                    write(each, array);
                                                }
                                            });
                                    JsonOutput.array(
                                            all,
                                            "seen",
                                            array -> {
                                                for (Sighting each :
                                                        report.overview().sightings()) {
                                                    write(each, array);
                                                }
                                            });
                                }));
    }

    private static void write(SourceOverview overview, JsonWriter json) throws IOException {
        JsonOutput.object(
                json,
                it -> {
                    it.name("source").value(overview.source().source().getName());
                    JsonOutput.array(
                            it,
                            "files",
                            array -> {
                                for (int i = 0; i < overview.source().files().size(); i++) {
                                    int file = i;
                                    JsonOutput.object(
                                            array,
                                            each -> {
                                                each.name("name")
                                                        .value(
                                                                overview.source()
                                                                        .files()
                                                                        .get(file)
                                                                        .getFileName()
                                                                        .toString());
                                                each.name("rows")
                                                        .value(
                                                                overview.source()
                                                                        .fileRows()
                                                                        .get(file));
                                            });
                                }
                            });
                    if (overview.span().isPresent()) {
                        it.name("from")
                                .value(
                                        overview.span()
                                                .get()
                                                .firstDay(overview.source().zone())
                                                .toString());
                        it.name("to")
                                .value(
                                        overview.span()
                                                .get()
                                                .lastDay(overview.source().zone())
                                                .toString());
                    }
                    JsonOutput.array(
                            it,
                            "events",
                            array -> {
                                for (EventCount each : overview.events()) {
                                    write(each, array);
                                }
                            });
                    new ToldJson(it)
                            .write("rows", overview.counted())
                            .write("leftOut", overview.leftOut())
                            .write("customers", overview.customers())
                            .write("anonymous", overview.anonymous())
                            .write("rare", overview.rare())
                            .write("unseen", overview.unseen())
                            .end();
                    JsonOutput.array(
                            it,
                            "problems",
                            array -> {
                                for (DataProblem each : overview.source().problems()) {
                                    ProblemJson.write(each, array);
                                }
                            });
                });
    }

    private static void write(EventCount event, JsonWriter json) throws IOException {
        JsonOutput.object(
                json,
                it -> {
                    it.name("event").value(event.event());
                    it.name("rows").value(event.rows().number().orElseThrow());
                    it.name("customers").value(event.customers().number().orElseThrow());
                    JsonOutput.array(
                            it,
                            "seenBy",
                            array -> {
                                for (TitledElement each : event.seenBy()) {
                                    array.value(EcoreUtil.getURI(each).fragment());
                                }
                            });
                });
    }

    private static void write(IdentityReport identity, JsonWriter json) throws IOException {
        new ToldJson(json)
                .write("customers", Told.of(identity.customers()))
                .write("joined", Told.of(identity.joined()))
                .write("crowded", Told.of(identity.crowded()))
                .write("doubled", Told.of(identity.doubled()))
                .end();
        JsonOutput.array(
                json,
                "kinds",
                array -> {
                    for (IdentityReport.Kind each : identity.kinds()) {
                        JsonOutput.object(
                                array,
                                it -> {
                                    it.name("kind").value(each.name());
                                    it.name("shared").value(each.shared());
                                    new ToldJson(it)
                                            .write("identifiers", Told.of(each.identifiers()))
                                            .end();
                                });
                    }
                });
    }

    private static void write(JourneyOverview journey, JsonWriter json) throws IOException {
        JsonOutput.object(
                json,
                it -> {
                    it.name("id").value(EcoreUtil.getURI(journey.journey()).fragment());
                    if (journey.end().isPresent()) {
                        it.name("to").value(journey.end().get().day().toString());
                        it.name("endsWith").value(journey.end().get().source().getName());
                    }
                    new ToldJson(it)
                            .write("visits", journey.visits())
                            .write("inSeveralSources", journey.several())
                            .end();
                });
    }

    private static void write(Sighting sighting, JsonWriter json) throws IOException {
        JsonOutput.object(
                json,
                it -> {
                    it.name("id").value(EcoreUtil.getURI(sighting.element()).fragment());
                    new ToldJson(it)
                            .write("rows", sighting.rows())
                            .write("customers", sighting.customers())
                            .write("anonymous", sighting.anonymous())
                            .end();
                });
    }
}
