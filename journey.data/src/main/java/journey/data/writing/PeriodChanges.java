// SPDX-License-Identifier: EPL-2.0
package journey.data.writing;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import journey.data.measure.ToldGroups;
import journey.data.privacy.SharedChanges;
import journey.data.writing.MeasureChange.State;
import journey.model.Observation;
import journey.model.Period;
import journey.model.Persona;

/**
 * The figures of a measure that stand side by side in a period. They are told again together, or
 * all stay as they are in the map: an old one beside a new one tells who came between.
 */
final class PeriodChanges {

    private PeriodChanges() {}

    static List<MeasureChange> together(List<MeasureChange> changes) {
        Map<Period, List<MeasureChange>> byPeriod = new LinkedHashMap<>();
        changes.forEach(
                it ->
                        byPeriod.computeIfAbsent(it.figure().period(), any -> new ArrayList<>())
                                .add(it));
        return changes.stream()
                .map(
                        it ->
                                it.state().isWritten()
                                                && !mayChange(byPeriod.get(it.figure().period()))
                                        ? it.leftAsItIs()
                                        : it)
                .toList();
    }

    private static boolean mayChange(List<MeasureChange> period) {
        if (period.stream().anyMatch(PeriodChanges::keepsAnOldNumber)) {
            return false;
        }
        List<Persona> personas =
                period.stream().flatMap(it -> it.figure().personas().stream()).distinct().toList();
        SharedChanges shared = new SharedChanges();
        for (MeasureChange each : period) {
            change(each).ifPresent(it -> shared.add(classes(each, personas), it));
        }
        return shared.isHarmless();
    }

    private static boolean keepsAnOldNumber(MeasureChange change) {
        return change.state() == State.NEARLY_SAME
                || change.state() == State.FEW && change.written().isPresent();
    }

    /** The classes that a figure is made of: its personas, or all of them and who is none. */
    private static BitSet classes(MeasureChange change, List<Persona> personas) {
        BitSet classes = new BitSet();
        if (change.figure().personas().isEmpty()) {
            classes.set(0, personas.size() + 1);
        }
        change.figure().personas().forEach(it -> classes.set(personas.indexOf(it)));
        return classes;
    }

    /**
     * By how much a figure has changed that stands in the map and is told again: its n, and the
     * groups that can be concluded from it.
     */
    private static Optional<List<Long>> change(MeasureChange change) {
        boolean isToldAgain = change.state() == State.SAME || change.state() == State.DIFFERENT;
        if (!isToldAgain || change.written().isEmpty()) {
            return Optional.empty();
        }
        Observation written = change.written().get();
        if (written.getValue() == null) {
            return Optional.empty();
        }
        if (change.figure().n().isEmpty()) {
            return Optional.of(
                    List.of(
                            change.figure()
                                    .value()
                                    .orElseThrow()
                                    .subtract(written.getValue())
                                    .longValue()));
        }
        if (written.getSampleSize() == null) {
            return Optional.empty();
        }
        long n = change.figure().n().getAsLong();
        List<Long> changed = new ArrayList<>(List.of(n - written.getSampleSize()));
        List<List<Long>> before =
                ToldGroups.of(
                        change.measure().getMetric(),
                        written.getValue(),
                        written.getSampleSize(),
                        Optional.ofNullable(written.getMargin()));
        List<List<Long>> after =
                ToldGroups.of(
                        change.measure().getMetric(),
                        change.figure().value().orElseThrow(),
                        n,
                        change.figure().margin());
        if (before.size() == 1 && after.size() == 1) {
            for (int i = 0; i < before.get(0).size(); i++) {
                changed.add(after.get(0).get(i) - before.get(0).get(i));
            }
        }
        return Optional.of(changed);
    }
}
