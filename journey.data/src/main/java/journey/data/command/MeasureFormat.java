// SPDX-License-Identifier: EPL-2.0
package journey.data.command;

import java.util.List;
import java.util.function.Supplier;
import journey.cli.output.Report;

/** The forms of the report on measures. */
enum MeasureFormat {
    TEXT(MeasureTextReport::new),
    JSON(MeasureJsonReport::new),
    HTML(MeasureHtmlReport::new);

    private final Supplier<Report<List<MeasuredMap>>> report;

    MeasureFormat(Supplier<Report<List<MeasuredMap>>> report) {
        this.report = report;
    }

    Report<List<MeasuredMap>> create() {
        return report.get();
    }
}
