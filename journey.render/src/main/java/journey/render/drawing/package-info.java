// SPDX-License-Identifier: EPL-2.0
/**
 * Makes PNG and PDF of pictures in SVG, with Batik and FOP. The one package that starts AWT:
 * whoever only writes SVG loads none of it.
 */
package journey.render.drawing;
