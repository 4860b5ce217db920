// SPDX-License-Identifier: EPL-2.0
package journey.layout.routes;

/**
 * What stands in a channel: no line runs through it, or above it.
 *
 * @param left where it begins, in pixels
 * @param right the first x that is free again
 * @param bottom the first y that is free again, from the top of the channel
 */
public record Block(int left, int right, int bottom) {}
