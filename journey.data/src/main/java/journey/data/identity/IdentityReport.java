// SPDX-License-Identifier: EPL-2.0
package journey.data.identity;

import java.util.List;

/**
 * Who is who in the data of a run, in numbers.
 *
 * @param kinds each kind of identifier, sorted by name
 * @param customers how many customers there are
 * @param joined how many customers have several identifiers
 * @param crowded how many customers have more than {@value Identities#MANY} identifiers
 * @param doubled how many customers have two identifiers of the kind that is named first
 */
public record IdentityReport(
        List<Kind> kinds, long customers, long joined, long crowded, long doubled) {

    /**
     * A kind of identifier.
     *
     * @param name as the map calls it
     * @param identifiers how many different ones there are
     * @param shared how many of them stand for too many customers, and therefore join nobody
     */
    public record Kind(String name, long identifiers, long shared) {}
}
