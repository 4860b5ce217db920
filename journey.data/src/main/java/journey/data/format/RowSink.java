// SPDX-License-Identifier: EPL-2.0
package journey.data.format;

/** Takes the rows of a file, one after another. */
@FunctionalInterface
interface RowSink {

    /**
     * Takes a row.
     *
     * @param line where it begins, from 1
     * @param values one for each column that was asked for; null when the row has none. The sink
     *     does not keep the array.
     */
    void row(long line, String[] values);
}
