// SPDX-License-Identifier: EPL-2.0
package journey.data.rows;

import java.util.List;
import journey.data.problem.DataProblem;

/**
 * What a file holds.
 *
 * @param format its name for people: {@code JSON lines}
 * @param columns in the order of the file
 */
public record FileColumns(String format, List<String> columns, List<DataProblem> problems) {}
