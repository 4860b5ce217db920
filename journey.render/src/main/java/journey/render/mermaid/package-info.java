// SPDX-License-Identifier: EPL-2.0
/** Maps as journey diagrams of Mermaid. */
package journey.render.mermaid;
