// SPDX-License-Identifier: EPL-2.0
package journey.dsl.flow;

import java.util.OptionalLong;

/**
 * A source of a flow.
 *
 * @param name as in the map
 * @param rows those that show a moment
 * @param first the day of its first row, ISO 8601
 * @param last the day of its last row, ISO 8601
 */
public record FlowSource(String name, OptionalLong rows, String first, String last) {}
