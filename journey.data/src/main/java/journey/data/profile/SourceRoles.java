// SPDX-License-Identifier: EPL-2.0
package journey.data.profile;

import java.util.List;
import java.util.Optional;
import journey.data.source.TimeGuess;
import journey.model.Source;

/**
 * What the columns of a file are for, when it is the source of a map.
 *
 * @param time the column that tells when it was
 * @param written how times are written in it; empty where that is not known
 * @param zone of times that say none; empty where nobody says it
 * @param event the column that tells what happened
 * @param answers columns with answers; none in a file of events
 */
public record SourceRoles(
        Optional<String> time,
        Optional<TimeGuess> written,
        Optional<String> zone,
        List<CustomerRole> customers,
        Optional<String> event,
        List<AnswerRole> answers) {

    public SourceRoles {
        customers = List.copyOf(customers);
        answers = List.copyOf(answers);
    }

    /**
     * A column that tells who it was.
     *
     * @param kind of its identifiers, where the name of the column does not say it
     */
    public record CustomerRole(String column, Optional<String> kind) {}

    /**
     * A column with answers.
     *
     * @param metric how a map defines what they answer: {@code nps}
     */
    public record AnswerRole(String column, String metric) {}

    /** What a map says that the columns are for. */
    static SourceRoles of(Source source) {
        return new SourceRoles(
                Optional.ofNullable(source.getTimeColumn()),
                Optional.empty(),
                Optional.ofNullable(source.getTimeZone()),
                source.getCustomerColumns().stream()
                        .map(it -> new CustomerRole(it.getColumn(), Optional.empty()))
                        .toList(),
                Optional.ofNullable(source.getEventColumn()),
                List.of());
    }

    /** The kind of source that has such columns. */
    String kind() {
        if (!answers.isEmpty()) {
            return "survey";
        } else if (event.isPresent() && time.isPresent()) {
            return "events";
        }
        return !customers.isEmpty() && time.isEmpty() ? "crm" : "other";
    }
}
