// SPDX-License-Identifier: EPL-2.0
/** Finds the diagrams of a page: what stands in which form, whatever the diagram says. */
package journey.cli.interchange.page;
