// SPDX-License-Identifier: EPL-2.0
/** XML for pictures, and for the reports of the command line. */
package journey.render.xml;
