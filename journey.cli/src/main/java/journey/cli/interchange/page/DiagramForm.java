// SPDX-License-Identifier: EPL-2.0
package journey.cli.interchange.page;

/** A form in which diagrams stand in pages. */
interface DiagramForm {

    /**
     * Takes the diagrams of this form out of a page. What shows a diagram without being one, such
     * as an example, is blanked as well, so that no other form finds it.
     */
    void takeFrom(Page page);
}
