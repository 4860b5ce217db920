// SPDX-License-Identifier: EPL-2.0
/** Maps as pictures and pages, in every format that {@code journey render} writes. */
package journey.render;
