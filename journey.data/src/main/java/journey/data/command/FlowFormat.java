// SPDX-License-Identifier: EPL-2.0
package journey.data.command;

import java.util.List;
import java.util.function.Function;
import journey.cli.output.Report;
import journey.data.report.FlowCsvReport;
import journey.data.report.FlowJsonReport;
import journey.data.report.FlowMarkdownReport;
import journey.data.report.FlowTextReport;
import journey.data.report.MapFlow;

/** The forms of the report on what customers did. */
enum FlowFormat {
    TEXT(FlowTextReport::new),
    JSON(isGrouped -> new FlowJsonReport()),
    CSV(isGrouped -> new FlowCsvReport()),
    MARKDOWN(isGrouped -> new FlowMarkdownReport());

    private final Function<Boolean, Report<List<MapFlow>>> report;

    FlowFormat(Function<Boolean, Report<List<MapFlow>>> report) {
        this.report = report;
    }

    /**
     * Creates the report.
     *
     * @param isGrouped whether somebody asked for groups, too
     */
    Report<List<MapFlow>> create(boolean isGrouped) {
        return report.apply(isGrouped);
    }
}
