// SPDX-License-Identifier: EPL-2.0
package journey.dsl.flow;

/**
 * Which of two moments came first.
 *
 * @param earlier the one that stands first in the map
 * @param later the next moment of the map that is seen
 * @param reversed of the cases with both, those in which the later one was visited first
 */
public record FlowOrder(String earlier, String later, FlowShare reversed) {}
