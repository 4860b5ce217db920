// SPDX-License-Identifier: EPL-2.0
package journey.data.suggestion;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import journey.model.NamedElement;
import journey.model.TitledElement;
import journey.model.Touchpoint;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;

/**
 * How like the names of a map are to the events of a source, from 0 to 1.
 *
 * <p>The words of both are compared by their Jaro-Winkler similarity, as in the soft TF-IDF measure
 * of Cohen, Ravikumar and Fienberg (A Comparison of String Distance Metrics for Name-Matching
 * Tasks, IIWeb 2003): words count as alike from 0.9 on, and a word that many events of the source
 * have tells less than one that few have. That similarity favours words that begin alike, so their
 * lengths must be alike, too.
 */
final class NameLikeness {

    private static final double ALIKE = 0.9;

    /** Two letters may be anything. */
    private static final int SHORTEST = 3;

    /** The shorter of two words has at least this share of the letters of the longer one. */
    private static final double SHORTER = 0.7;

    /** By how much a name must be more like an event than the title, which people know better. */
    private static final double CLEARLY = 0.1;

    /** What a word counts that only the channel of a touchpoint has. */
    private static final double CHANNEL = 0.5;

    private final JaroWinklerSimilarity similarity = new JaroWinklerSimilarity();
    private final Map<String, Integer> frequencies = new HashMap<>();
    private final int events;

    /**
     * @param events all events of the source
     */
    NameLikeness(Collection<String> events) {
        this.events = events.size();
        events.forEach(
                event ->
                        Set.copyOf(NameWords.all(event))
                                .forEach(it -> frequencies.merge(it, 1, Integer::sum)));
    }

    /**
     * How like an element is to an event.
     *
     * @param share from 0 to 1
     * @param text the name or title that is most like it
     */
    record Likeness(double share, String text) {}

    /** Compares an event with the name, title and channels of a moment or a pain. */
    Likeness of(String event, TitledElement element) {
        List<String> texts =
                Stream.of(element.getTitle(), element.getName())
                        .filter(it -> it != null && !it.isBlank())
                        .toList();
        double most = -1;
        String best = "";
        Set<String> own = new LinkedHashSet<>();
        for (String text : texts) {
            own.addAll(words(text));
            double told = covered(NameWords.telling(text), words(event));
            if (told > most + CLEARLY) {
                most = told;
                best = text;
            }
        }
        double ofEvent = weighed(NameWords.all(event), own, channelWords(element));
        return new Likeness(ofEvent * (1 + Math.max(0, most)) / 2, best);
    }

    private static Set<String> channelWords(TitledElement element) {
        Set<String> words = new LinkedHashSet<>();
        if (element instanceof Touchpoint touchpoint) {
            for (NamedElement channel : touchpoint.getChannels()) {
                if (channel.getName() != null) {
                    words.addAll(NameWords.telling(channel.getName()));
                }
            }
        }
        return words;
    }

    private static Set<String> words(String text) {
        Set<String> words = new LinkedHashSet<>(NameWords.telling(text));
        words.addAll(NameWords.pairs(NameWords.all(text)));
        return words;
    }

    /** The share of an event's words that an element has, each by how much it tells. */
    private double weighed(List<String> event, Set<String> own, Set<String> channels) {
        double sum = 0;
        double alike = 0;
        for (int i = 0; i < event.size(); i++) {
            double weight = weight(event.get(i));
            sum += weight;
            alike += weight * Math.max(best(event, i, own), CHANNEL * best(event, i, channels));
        }
        return sum == 0 ? 0 : alike / sum;
    }

    private double weight(String word) {
        return Math.log1p((double) events / frequencies.getOrDefault(word, 1));
    }

    private double covered(List<String> words, Set<String> others) {
        double alike = 0;
        for (int i = 0; i < words.size(); i++) {
            alike += best(words, i, others);
        }
        return words.isEmpty() ? 0 : alike / words.size();
    }

    /** How like a word, or one with its neighbour, is to the most similar of others. */
    private double best(List<String> words, int index, Set<String> others) {
        double best = most(words.get(index), others);
        if (index > 0) {
            best = Math.max(best, most(words.get(index - 1) + words.get(index), others));
        }
        if (index + 1 < words.size()) {
            best = Math.max(best, most(words.get(index) + words.get(index + 1), others));
        }
        return best;
    }

    private double most(String word, Set<String> others) {
        return others.stream().mapToDouble(it -> alike(word, it)).max().orElse(0);
    }

    private double alike(String one, String other) {
        if (one.equals(other)) {
            return 1;
        }
        int shorter = Math.min(one.length(), other.length());
        boolean isShort =
                shorter < Math.max(SHORTEST, SHORTER * Math.max(one.length(), other.length()));
        boolean isNumber = Character.isDigit(one.charAt(0)) || Character.isDigit(other.charAt(0));
        double found = isShort || isNumber ? 0 : similarity.apply(one, other);
        return found < ALIKE ? 0 : found;
    }
}
