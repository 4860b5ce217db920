// SPDX-License-Identifier: EPL-2.0
/** The lines that ways are drawn as, the same ones in pictures and in the diagram. */
package journey.layout.ways;
