// SPDX-License-Identifier: EPL-2.0
package journey.layout.routes;

/** A place in pixels; x grows to the right, y downwards. */
public record Point(int x, int y) {}
