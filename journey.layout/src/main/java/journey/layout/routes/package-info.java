// SPDX-License-Identifier: EPL-2.0
/**
 * Lines between boxes that stand in rows and columns: out of a box at its side, down in the gap
 * between two columns, along in the channel between two rows, and into the other box the same way.
 * Nothing here knows what the lines mean.
 */
package journey.layout.routes;
