// SPDX-License-Identifier: EPL-2.0
package journey.layout;

/** What stands in a box, in the header of a column or as the name of a band. */
public interface BoxContent {

    /** Of the box with everything in it, in pixels; 0 for no box at all. */
    int height();
}
