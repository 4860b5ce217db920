// SPDX-License-Identifier: EPL-2.0
package journey.cli.interchange;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Words, signs and faces that can only mean one emotion. */
final class EmotionWords {

    private static final Map<String, Integer> WORDS =
            byWord(
                    Map.of(
                            -2,
                            List.of("very negative", "very unhappy", "very bad", "--"),
                            -1,
                            List.of("negative", "unhappy", "bad", "-"),
                            0,
                            List.of("neutral", "ok"),
                            1,
                            List.of("positive", "happy", "good", "+"),
                            2,
                            List.of("very positive", "very happy", "very good", "++")));

    private static final Map<String, Integer> FACES =
            byWord(
                    Map.of(
                            -2,
                            List.of("😡", "😠", "😭"),
                            -1,
                            List.of("🙁", "☹", "😞", "😟", "😕"),
                            0,
                            List.of("😐", "😶"),
                            1,
                            List.of("🙂", "😊", "☺"),
                            2,
                            List.of("😀", "😃", "😄", "😍")));

    /** What tells the good end of a scale from the bad one. */
    private static final Set<String> GOOD =
            Set.of("best", "great", "excellent", "delighted", "satisfied", "love", "high");

    private static final Set<String> BAD =
            Set.of(
                    "worst",
                    "terrible",
                    "poor",
                    "angry",
                    "frustrated",
                    "sad",
                    "dissatisfied",
                    "low");

    private EmotionWords() {}

    private static Map<String, Integer> byWord(Map<Integer, List<String>> words) {
        Map<String, Integer> emotions = new LinkedHashMap<>();
        words.forEach((emotion, all) -> all.forEach(word -> emotions.put(word, emotion)));
        return Map.copyOf(emotions);
    }

    /** The emotion of a text that is nothing but a word or face; empty for any other. */
    static Optional<Integer> of(String text) {
        String plain = plain(text);
        return Optional.ofNullable(WORDS.getOrDefault(plain, FACES.get(plain)));
    }

    /** The emotion of all known faces in a text; empty when there is none or they differ. */
    static Optional<Integer> ofFaces(String text) {
        String plain = plain(text);
        Set<Integer> emotions =
                FACES.entrySet().stream()
                        .filter(face -> plain.contains(face.getKey()))
                        .map(Map.Entry::getValue)
                        .collect(Collectors.toSet());
        return emotions.size() == 1 ? emotions.stream().findFirst() : Optional.empty();
    }

    /** Above 0 for words that speak well of something, below 0 for bad ones, 0 for others. */
    static int goodness(String text) {
        return of(text).or(() -> ofFaces(text))
                .orElseGet(
                        () -> {
                            List<String> words = List.of(plain(text).split("[^\\p{L}]+"));
                            return words.stream().mapToInt(EmotionWords::goodnessOfWord).sum();
                        });
    }

    private static int goodnessOfWord(String word) {
        int known = GOOD.contains(word) ? 1 : BAD.contains(word) ? -1 : 0;
        return known + WORDS.getOrDefault(word, 0);
    }

    /** In lower case, without the sign that makes a picture of a letter. */
    private static String plain(String text) {
        return text.replace("\uFE0F", "").strip().toLowerCase(Locale.ROOT);
    }
}
