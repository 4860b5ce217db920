// SPDX-License-Identifier: EPL-2.0
package journey.data.source;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;

/**
 * Local times of a zone as instants, and back, in statements. Databases do not agree on what a
 * local time means that comes twice a year or never; here it is as in java.time: the earlier offset
 * holds for what comes twice, and what never comes is moved forward by the gap.
 */
final class ZoneOffsets {

    private static final long MICROS = 1_000_000L;

    private final ZoneRules rules;

    ZoneOffsets(ZoneId zone) {
        rules = zone.getRules();
    }

    /**
     * The instant of a local time.
     *
     * @param local an expression: microseconds from 1970-01-01T00:00 by the clock on the wall
     * @param from the first local time, in the same unit
     * @param to the last local time
     */
    String instant(String local, long from, long to) {
        StringBuilder offset = new StringBuilder();
        Instant start = localInstant(from).minusSeconds(ZoneOffset.MAX.getTotalSeconds());
        Instant end = localInstant(to).plusSeconds(ZoneOffset.MAX.getTotalSeconds());
        ZoneOffset last = rules.getOffset(start);
        for (ZoneOffsetTransition next = rules.nextTransition(start);
                next != null && next.getInstant().isBefore(end);
                next = rules.nextTransition(next.getInstant())) {
            // In a gap and in an overlap the offset before holds: so far as the later of both.
            LocalDateTime until = next.isGap() ? next.getDateTimeAfter() : next.getDateTimeBefore();
            offset.append(
                    " when %s < %d then %d"
                            .formatted(local, micros(until), micros(next.getOffsetBefore())));
            last = next.getOffsetAfter();
        }
        return "(%s - %s)".formatted(local, choice(offset, micros(last)));
    }

    /**
     * The local time of an instant.
     *
     * @param instant an expression: microseconds since 1970-01-01T00:00Z
     * @param from the first instant, in the same unit
     * @param to the last instant
     */
    String local(String instant, long from, long to) {
        StringBuilder offset = new StringBuilder();
        Instant start = localInstant(from);
        ZoneOffset last = rules.getOffset(start);
        for (ZoneOffsetTransition next = rules.nextTransition(start);
                next != null && !next.getInstant().isAfter(localInstant(to));
                next = rules.nextTransition(next.getInstant())) {
            offset.append(
                    " when %s < %d then %d"
                            .formatted(
                                    instant,
                                    next.toEpochSecond() * MICROS,
                                    micros(next.getOffsetBefore())));
            last = next.getOffsetAfter();
        }
        return "(%s + %s)".formatted(instant, choice(offset, micros(last)));
    }

    private static String choice(StringBuilder cases, long otherwise) {
        return cases.isEmpty()
                ? String.valueOf(otherwise)
                : "case%s else %d end".formatted(cases, otherwise);
    }

    private static Instant localInstant(long micros) {
        return Instant.ofEpochSecond(
                Math.floorDiv(micros, MICROS), Math.floorMod(micros, MICROS) * 1000);
    }

    private static long micros(ZoneOffset offset) {
        return offset.getTotalSeconds() * MICROS;
    }

    static long micros(LocalDateTime local) {
        return local.toEpochSecond(ZoneOffset.UTC) * MICROS + local.getNano() / 1000;
    }
}
