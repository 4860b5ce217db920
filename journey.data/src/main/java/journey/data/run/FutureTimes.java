// SPDX-License-Identifier: EPL-2.0
package journey.data.run;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.OptionalLong;
import journey.data.coding.CodedSource;
import journey.data.problem.DataProblem;
import journey.data.problem.DataProblem.Severity;
import journey.data.sql.Database;
import journey.dsl.text.Words;

/** Finds times that have not come yet: mistakes of who wrote them, or of how they are read. */
record FutureTimes(Database database, Instant now) {

    /** A time without a zone may be read in another one than it was written in. */
    private static final Duration SLACK = Duration.ofDays(1);

    /** The problem of a source; empty when all of its times have come. */
    Optional<DataProblem> in(CodedSource source) {
        long latest = ChronoUnit.MICROS.between(Instant.EPOCH, now.plus(SLACK));
        long later =
                database.number(
                        "select count(*) from %s where micros > %d"
                                .formatted(source.relation(), latest));
        return later == 0
                ? Optional.empty()
                : Optional.of(
                        new DataProblem(
                                Severity.WARNING,
                                source.source(),
                                Optional.empty(),
                                OptionalLong.empty(),
                                "%s in \"%s\" %s in the future. They are not taken for the end of the data."
                                        .formatted(
                                                Words.counted(later, "time"),
                                                source.source().getTimeColumn(),
                                                later == 1 ? "is" : "are")));
    }
}
