// SPDX-License-Identifier: EPL-2.0
package journey.data.command;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import journey.cli.output.JsonOutput;
import journey.cli.output.Report;
import journey.data.measure.Figure;
import journey.data.measure.PainResult;
import journey.data.privacy.Told;
import journey.data.problem.DataProblem;
import journey.data.writing.MeasureChange;
import journey.model.NamedElement;
import journey.model.Observation;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** The report on measures for programs; docs/measure.schema.json describes it. */
final class MeasureJsonReport implements Report<List<MeasuredMap>> {

    @Override
    public void write(List<MeasuredMap> maps, PrintStream out) {
        JsonOutput.writeIndented(
                out,
                json ->
                        JsonOutput.object(
                                json,
                                all -> {
                                    all.name("version").value(1);
                                    JsonOutput.array(
                                            all,
                                            "maps",
                                            array -> {
                                                for (MeasuredMap map : maps) {
                                                    write(map, array);
                                                }
                                            });
                                }));
    }

    private static void write(MeasuredMap map, JsonWriter json) throws IOException {
        JsonOutput.object(
                json,
                it -> {
                    it.name("file").value(map.file().name());
                    JsonOutput.array(
                            it,
                            "measures",
                            array -> {
                                for (MeasuredMap.Measurement each : map.measurements()) {
                                    write(each, array);
                                }
                            });
                    JsonOutput.array(
                            it,
                            "pains",
                            array -> {
                                for (PainResult each : map.pains()) {
                                    PainLines.write(each, array);
                                }
                            });
                    JsonOutput.array(
                            it,
                            "problems",
                            array -> {
                                for (DataProblem each : map.problems()) {
                                    ProblemJson.write(each, array);
                                }
                            });
                });
    }

    private static void write(MeasuredMap.Measurement measurement, JsonWriter json)
            throws IOException {
        JsonOutput.object(
                json,
                it -> {
                    it.name("id")
                            .value(EcoreUtil.getURI(measurement.result().measure()).fragment());
                    it.name("metric").value(measurement.result().measure().getMetric().getName());
                    if (measurement.result().rule().isPresent()) {
                        it.name("answers").value(word(measurement.result().rule().get()));
                    }
                    new ToldJson(it).write("outsideScale", measurement.result().outside()).end();
                    if (measurement.result().refusal().isPresent()) {
                        it.name("refusal").value(measurement.result().refusal().get());
                    }
                    JsonOutput.array(
                            it,
                            "figures",
                            array -> {
                                for (MeasureChange each : measurement.changes()) {
                                    write(each, array);
                                }
                            });
                });
    }

    private static void write(MeasureChange change, JsonWriter json) throws IOException {
        JsonOutput.object(
                json,
                it -> {
                    it.name("period").value(change.figure().period().text());
                    JsonOutput.array(
                            it,
                            "personas",
                            array -> {
                                for (NamedElement each : change.figure().personas()) {
                                    array.value(each.getName());
                                }
                            });
                    it.name("state").value(word(change.state()));
                    if (change.isTold()) {
                        it.name("value").value(change.figure().value().get());
                        if (change.figure().n().isPresent()) {
                            it.name("n").value(change.figure().n().getAsLong());
                        }
                        if (change.figure().margin().isPresent()) {
                            it.name("margin").value(change.figure().margin().get());
                        }
                        if (change.figure().missed().isPresent()) {
                            write(change.figure().missed().get(), it);
                        }
                    } else if (change.state() == MeasureChange.State.OPEN) {
                        it.name("customersAtLeast")
                                .value(
                                        Told.of(change.figure().basis().customers())
                                                .number()
                                                .orElseThrow());
                    }
                    if (change.written().isPresent()) {
                        write(change.written().get(), it);
                    }
                });
    }

    private static void write(Figure.Missed missed, JsonWriter json) throws IOException {
        JsonOutput.object(
                json,
                "missed",
                it -> {
                    it.name("percent").value(missed.percent());
                    it.name("n").value(missed.n());
                    it.name("margin").value(missed.margin());
                });
    }

    private static void write(Observation written, JsonWriter json) throws IOException {
        JsonOutput.object(
                json,
                "map",
                it -> {
                    it.name("value").value(written.getValue());
                    if (written.getSampleSize() != null) {
                        it.name("n").value(written.getSampleSize());
                    }
                    if (written.getMargin() != null) {
                        it.name("margin").value(written.getMargin());
                    }
                });
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
