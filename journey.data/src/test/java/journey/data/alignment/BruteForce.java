// SPDX-License-Identifier: EPL-2.0
package journey.data.alignment;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import journey.data.alignment.WalkedMap.Place;
import journey.data.alignment.WalkedMap.Step;
import journey.model.Journey;
import journey.model.Moment;
import journey.model.Persona;

/**
 * Aligns by trying everything. First it walks all ways of the map, whatever was seen, and writes
 * down each sequence of moments that somebody may be seen at on one of them, with the price of not
 * being seen at the others. Then it takes each part of a sequence of visits, and looks it up.
 */
final class BruteForce {

    /** The longest sequence of visits. */
    static final int LONGEST = 6;

    /**
     * The best that there is.
     *
     * @param extra places of visits without a moment in the map; of several that cost the same, the
     *     latest ones
     */
    record Answer(int cost, List<Integer> extra) {}

    private final Map<String, Integer> prices = new HashMap<>();
    private final List<Moment> letters;

    /**
     * @param persona empty when it is not known
     * @param letters the moments of which sequences are made
     */
    BruteForce(Journey journey, Optional<Persona> persona, List<Moment> letters) {
        this.letters = letters;
        walk(new WalkedMap(journey, persona));
    }

    private record Walk(Place place, String seen) {}

    /** Walks on from everything that was found at a price until nothing gets cheaper. */
    private void walk(WalkedMap map) {
        Map<Walk, Integer> found = new HashMap<>();
        Deque<Walk> open = new ArrayDeque<>();
        map.starts().forEach(it -> add(new Walk(it, ""), 0, found, open));
        while (!open.isEmpty()) {
            Walk walk = open.remove();
            int price = found.get(walk);
            for (Step step : map.steps(walk.place())) {
                add(new Walk(step.to(), walk.seen()), price + step.price(), found, open);
                int letter = letters.indexOf(step.moment());
                if (letter >= 0 && walk.seen().length() < LONGEST) {
                    String seen = walk.seen() + (char) ('a' + letter);
                    add(new Walk(step.to(), seen), price, found, open);
                }
            }
        }
        found.forEach(
                (walk, price) -> {
                    if (walk.place().equals(Place.END)) {
                        prices.merge(walk.seen(), price, Math::min);
                    }
                });
    }

    private static void add(Walk walk, int price, Map<Walk, Integer> found, Deque<Walk> open) {
        if (price < found.getOrDefault(walk, Integer.MAX_VALUE)) {
            found.put(walk, price);
            open.add(walk);
        }
    }

    /** The price of the cheapest way. */
    int cheapest() {
        return prices.get("");
    }

    /** Aligns a sequence of visits, a letter each. */
    Answer align(String visits) {
        int best = Integer.MAX_VALUE;
        int kept = 0;
        for (int part = (1 << visits.length()) - 1; part >= 0; part--) {
            StringBuilder seen = new StringBuilder();
            for (int i = 0; i < visits.length(); i++) {
                if (has(part, i, visits)) {
                    seen.append(visits.charAt(i));
                }
            }
            Integer price = prices.get(seen.toString());
            if (price != null && price + visits.length() - seen.length() < best) {
                best = price + visits.length() - seen.length();
                kept = part;
            }
        }
        List<Integer> extra = new ArrayList<>();
        for (int i = 0; i < visits.length(); i++) {
            if (!has(kept, i, visits)) {
                extra.add(i);
            }
        }
        return new Answer(best, extra);
    }

    /** The earliest visit has the highest bit, so that parts with early visits come first. */
    private static boolean has(int part, int place, String visits) {
        return (part >> (visits.length() - 1 - place) & 1) == 1;
    }
}
