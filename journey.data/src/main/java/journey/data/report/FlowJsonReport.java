// SPDX-License-Identifier: EPL-2.0
package journey.data.report;

import java.io.PrintStream;
import java.util.List;
import journey.cli.output.JsonOutput;
import journey.cli.output.Report;

/** The report on flows for programs; docs/flow.schema.json describes it. */
public final class FlowJsonReport implements Report<List<MapFlow>> {

    @Override
    public void write(List<MapFlow> flows, PrintStream out) {
        JsonOutput.writeIndented(
                out,
                json ->
                        JsonOutput.object(
                                json,
                                all -> {
                                    all.name("version").value(1);
                                    JsonOutput.array(
                                            all,
                                            "flows",
                                            array -> {
                                                for (MapFlow each : flows) {
                                                    if (each.flow().isPresent()) {
                                                        JsonOutput.object(
                                                                array,
                                                                it -> {
                                                                    it.name("file")
                                                                            .value(
                                                                                    each.file()
                                                                                            .name());
                                                                    it.name("flow");
                                                                    FlowJson.write(
                                                                            each.flow().get(), it);
                                                                });
                                                    }
                                                }
                                            });
                                }));
    }
}
