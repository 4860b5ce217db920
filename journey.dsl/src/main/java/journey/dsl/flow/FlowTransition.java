// SPDX-License-Identifier: EPL-2.0
package journey.dsl.flow;

import java.util.Optional;
import java.util.OptionalLong;

/**
 * A step from one visit to the next. Those of fewer than five customers are not told.
 *
 * @param from the moment that was left; empty where cases start
 * @param to the moment that came next
 * @param visits to {@code from} that were followed by one to {@code to}, or cases that started
 *     there
 * @param taken the same, of all visits to {@code from}, or of all cases
 * @param time the median time between, in seconds
 * @param isKnown whether the map has a way for it
 */
public record FlowTransition(
        Optional<String> from,
        String to,
        long visits,
        FlowShare taken,
        OptionalLong time,
        boolean isKnown) {}
