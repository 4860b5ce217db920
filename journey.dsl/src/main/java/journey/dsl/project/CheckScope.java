// SPDX-License-Identifier: EPL-2.0
package journey.dsl.project;

/** Which files decide whether a finding of a check stands. */
public enum CheckScope {
    /** Its own file, with what that imports. */
    FILE,
    /** All files of the project: it falls when another file uses the element. */
    UNLESS_USED,
    /** All files of the project: it falls when an action in another file delivers the element. */
    UNLESS_DELIVERED,
    /**
     * All files of the project: the first of its issue data is the URI of the file to blame, and it
     * falls when that is another one that is checked itself.
     */
    UNLESS_REPORTED
}
