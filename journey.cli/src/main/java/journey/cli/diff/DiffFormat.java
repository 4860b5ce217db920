// SPDX-License-Identifier: EPL-2.0
package journey.cli.diff;

/** The forms that a diff can have, by the names that the command line has for them. */
public enum DiffFormat {
    text,
    markdown,
    html,
    svg,
    json
}
