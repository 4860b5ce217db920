// SPDX-License-Identifier: EPL-2.0
package journey.data.command;

import journey.data.overview.DataOverview;
import journey.data.run.DataRun;

/** What {@code journey data} tells. */
record DataReport(DataRun run, DataOverview overview) {}
