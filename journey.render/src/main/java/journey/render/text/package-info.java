// SPDX-License-Identifier: EPL-2.0
/**
 * How wide text is, from the metrics of the fonts that travel with the program: the same on every
 * machine, whatever fonts it has, and without starting AWT.
 */
package journey.render.text;
