// SPDX-License-Identifier: EPL-2.0
package journey.data.measure;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import journey.model.Measure;
import journey.model.Observation;
import journey.model.Period;

/** How long the periods of a measure are. */
public enum PeriodGrain {
    YEAR(day -> "%04d".formatted(day.getYear())),
    QUARTER(day -> "%04d-Q%d".formatted(day.getYear(), day.get(IsoFields.QUARTER_OF_YEAR))),
    MONTH(day -> "%04d-%02d".formatted(day.getYear(), day.getMonthValue())),
    WEEK(
            day ->
                    "%04d-W%02d"
                            .formatted(
                                    day.get(IsoFields.WEEK_BASED_YEAR),
                                    day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR))),
    DAY(LocalDate::toString);

    private final Function<LocalDate, String> text;

    PeriodGrain(Function<LocalDate, String> text) {
        this.text = text;
    }

    /** The period that a day lies in. */
    public Period containing(LocalDate day) {
        return Period.parse(text.apply(day));
    }

    /** The grain of the latest period that a measure has; empty when it has none. */
    public static Optional<PeriodGrain> of(Measure measure) {
        return measure.getObservations().stream()
                .map(Observation::getPeriod)
                .filter(it -> it != null)
                .max(Period::compareTo)
                .map(PeriodGrain::of);
    }

    /** The grain of a period as it is written. */
    public static PeriodGrain of(Period period) {
        for (PeriodGrain grain : values()) {
            if (grain.containing(period.firstDay()).text().equals(period.text())) {
                return grain;
            }
        }
        throw new IllegalArgumentException(period.text());
    }

    /** All periods from the one with the first day to the one with the last day. */
    public List<Period> between(LocalDate first, LocalDate last) {
        List<Period> all = new ArrayList<>();
        for (Period next = containing(first);
                !next.firstDay().isAfter(last);
                next = containing(next.lastDay().plusDays(1))) {
            all.add(next);
        }
        return all;
    }
}
