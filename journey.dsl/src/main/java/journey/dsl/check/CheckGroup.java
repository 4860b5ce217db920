// SPDX-License-Identifier: EPL-2.0
package journey.dsl.check;

/** The parts of the catalogue of checks. */
public enum CheckGroup {
    /** The file means nothing sensible. */
    ERRORS,
    /** The map is incomplete. */
    COMPLETENESS,
    /** The claims are not backed. */
    EVIDENCE,
    /** The numbers deserve no trust, or alarm. */
    NUMBERS
}
