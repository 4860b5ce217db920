// SPDX-License-Identifier: EPL-2.0
package journey.layout.ways;

/** What stands where a way begins or ends that comes from no moment, or leads to none. */
public enum WayEnd {
    START,
    END,

    /** In another drawing, such as another page. */
    ELSEWHERE
}
