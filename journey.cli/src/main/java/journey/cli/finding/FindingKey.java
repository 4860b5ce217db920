// SPDX-License-Identifier: EPL-2.0
package journey.cli.finding;

import java.util.Comparator;

/**
 * What makes two findings the same, however lines and words have changed. Several findings of one
 * check on one element have the same key and are told apart by their number, see {@link
 * Fingerprint}.
 *
 * @param file the name of the file, with '/' between folders
 * @param checkId the id of the check
 * @param element the name of the element in the file
 */
public record FindingKey(String file, String checkId, String element)
        implements Comparable<FindingKey> {

    /** The key of a finding in a file that is called by this name. */
    public static FindingKey of(Finding finding, String file) {
        return new FindingKey(file, finding.checkId(), finding.element());
    }

    @Override
    public int compareTo(FindingKey other) {
        return Comparator.comparing(FindingKey::file)
                .thenComparing(FindingKey::checkId)
                .thenComparing(FindingKey::element)
                .compare(this, other);
    }

    @Override
    public String toString() {
        return "%s on %s in %s".formatted(checkId, element, file);
    }
}
