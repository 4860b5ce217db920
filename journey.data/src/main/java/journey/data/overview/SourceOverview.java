// SPDX-License-Identifier: EPL-2.0
package journey.data.overview;

import java.util.List;
import java.util.Optional;
import journey.data.coding.CodedSource;
import journey.data.privacy.Told;
import journey.data.source.TimeSpan;

/**
 * What there is in the rows of a source.
 *
 * @param span the time that they cover; empty when they say none
 * @param counted how many rows count
 * @param leftOut how many rows {@code only where} leaves out
 * @param customers how many customers they are of; none when the source names none
 * @param anonymous how many rows are of nobody
 * @param events what happened how often, most frequent first; only what at least five customers did
 * @param rare how many rows say something else
 * @param unseen how many rows show no moment of any journey
 */
public record SourceOverview(
        CodedSource source,
        Optional<TimeSpan> span,
        Told counted,
        Told leftOut,
        Told customers,
        Told anonymous,
        List<EventCount> events,
        Told rare,
        Told unseen) {

    public SourceOverview {
        events = List.copyOf(events);
    }
}
