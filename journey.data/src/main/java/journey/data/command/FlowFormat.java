// SPDX-License-Identifier: EPL-2.0
package journey.data.command;

/** The forms of the report on what customers did. */
enum FlowFormat {
    TEXT,
    JSON,
    CSV,
    MARKDOWN,
    HTML,
    SVG;

    /** Whether it shows the map of one journey. */
    boolean isPicture() {
        return this == HTML || this == SVG;
    }
}
