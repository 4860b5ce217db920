// SPDX-License-Identifier: EPL-2.0
package journey.data.command;

import java.util.function.Supplier;
import journey.cli.output.Report;

/** The forms of the report on data. */
enum DataFormat {
    TEXT(DataTextReport::new),
    JSON(DataJsonReport::new),
    HTML(DataHtmlReport::new);

    private final Supplier<Report<DataReport>> report;

    DataFormat(Supplier<Report<DataReport>> report) {
        this.report = report;
    }

    Report<DataReport> create() {
        return report.get();
    }
}
