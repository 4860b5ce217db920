// SPDX-License-Identifier: EPL-2.0
package journey.data.measure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import journey.data.privacy.Basis;
import journey.data.privacy.SharedFigures;
import journey.model.Persona;

/** The figures of a measure for some groups of personas, and which of them may be told. */
final class GroupFigures {

    private static final Set<Persona> ALL = Set.of();

    private final Set<Set<Persona>> shown;
    private final List<Persona> personas;
    private final Map<Set<Persona>, List<Found>> found = new LinkedHashMap<>();

    /**
     * @param shown whose figures are asked for; empty for all customers
     */
    GroupFigures(Set<Set<Persona>> shown) {
        this.shown = new LinkedHashSet<>(shown);
        personas = shown.stream().flatMap(Set::stream).distinct().toList();
    }

    Set<Set<Persona>> shown() {
        return shown;
    }

    /** Whose figures have to be found: also those that could be concluded. */
    Set<Set<Persona>> needed() {
        Set<Set<Persona>> needed = new LinkedHashSet<>(shown);
        if (shown.size() > 1) {
            needed.add(ALL);
            personas.forEach(it -> needed.add(Set.of(it)));
        }
        return needed;
    }

    void put(Set<Persona> group, List<Found> ofPeriods) {
        found.put(group, ofPeriods);
    }

    /** What may be told of a group in a period; empty when nothing was found. */
    Optional<ToldFigure> told(Set<Persona> group, int period) {
        Found here = found.get(group).get(period);
        boolean isTold = isTold(group, whole(period), singles(period), here.basis());
        return here.sample()
                .map(
                        it ->
                                new ToldFigure(
                                        isTold ? here.sample() : Optional.empty(),
                                        isTold ? missed(group, period) : Optional.empty(),
                                        here.basis()));
    }

    private Optional<Sample> missed(Set<Persona> group, int period) {
        return found.get(group)
                .get(period)
                .missed()
                .filter(
                        it ->
                                isTold(
                                        group,
                                        missed(whole(period)),
                                        singles(period).stream().map(GroupFigures::missed).toList(),
                                        it.basis()))
                .flatMap(Found::sample);
    }

    private static Found missed(Found found) {
        return found.missed().orElse(Found.NOTHING);
    }

    private Found whole(int period) {
        return found.getOrDefault(ALL, List.of()).isEmpty()
                ? Found.NOTHING
                : found.get(ALL).get(period);
    }

    private List<Found> singles(int period) {
        return shown.size() == 1
                ? List.of()
                : personas.stream().map(it -> found.get(Set.of(it)).get(period)).toList();
    }

    private boolean isTold(Set<Persona> group, Found whole, List<Found> singles, Basis basis) {
        if (shown.size() == 1) {
            return basis.isTold();
        }
        List<BitSet> figures = new ArrayList<>(shown.stream().map(this::classes).toList());
        return SharedFigures.of(whole.basis(), singles.stream().map(Found::basis).toList())
                .told(figures)
                .contains(classes(group));
    }

    /** The classes that a group is made of: its personas, or all and who is none. */
    private BitSet classes(Set<Persona> group) {
        BitSet classes = new BitSet();
        if (group.isEmpty()) {
            classes.set(0, personas.size() + 1);
        }
        group.forEach(it -> classes.set(personas.indexOf(it)));
        return classes;
    }
}
