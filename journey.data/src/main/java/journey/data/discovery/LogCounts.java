// SPDX-License-Identifier: EPL-2.0
package journey.data.discovery;

import journey.data.coding.CodedSource;
import journey.data.privacy.Told;
import journey.data.run.DataRun;
import journey.data.sql.Database;

/** How much there is in a log, and how much of it no map tells. */
final class LogCounts {

    private final Database database;
    private final CodedSource source;
    private final int named;

    /**
     * @param run of a map with one source
     * @param named how many events are named
     */
    LogCounts(DataRun run, int named) {
        database = run.database();
        source = run.sources().get(0);
        this.named = named;
    }

    /** How many events are those of so few customers that they are not named. */
    Told rareEvents() {
        long blank =
                database.number(
                        "select count(*) from %s where trim(value) = ''"
                                .formatted(source.events()));
        return Told.of(
                database.number("select count(distinct event) from " + source.relation())
                        - named
                        - blank);
    }

    Told customers() {
        return Told.of(
                database.number("select count(distinct customer) from " + source.relation()));
    }

    /** How many rows are of nobody. */
    Told anonymous() {
        return Told.of(
                database.number("select count(*) - count(customer) from " + source.relation()));
    }

    /** How many rows have no time. */
    Told timeless() {
        return Told.of(
                database.number("select count(*) - count(micros) from " + source.relation()));
    }
}
