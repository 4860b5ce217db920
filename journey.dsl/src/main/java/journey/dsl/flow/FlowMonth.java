// SPDX-License-Identifier: EPL-2.0
package journey.dsl.flow;

import java.util.Optional;
import java.util.OptionalLong;

/**
 * What happened in a month that is over at a moment.
 *
 * @param month ISO 8601: {@code 2026-09}
 * @param moment its id
 * @param customers who were there
 * @param lost of the visits that ended in the month and whose time is over, those after which
 *     nothing came
 */
public record FlowMonth(
        String month, String moment, OptionalLong customers, Optional<FlowShare> lost) {}
