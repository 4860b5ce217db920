// SPDX-License-Identifier: EPL-2.0
package journey.testing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Writes maps with much work behind the scenes, which waits for other work anywhere in the journey:
 * no two seeds give the same one, and a seed always gives the same.
 */
public final class GeneratedWork {

    private static final String[] WORDS = {"prints", "the order", "Lieferschein", "checks", "注文"};

    private final Random random;
    private final List<String> works = new ArrayList<>();
    private final List<String> moments = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    private GeneratedWork(long seed) {
        random = new Random(seed);
    }

    /** A map with a journey J and the persona Anna. */
    public static String of(long seed) {
        return new GeneratedWork(seed).write();
    }

    private String write() {
        text.append(
                """
                persona Anna "Anna"
                channel Shop "Coffee shop" offline channel App "App" online
                team Crew "The crew" system Till "Till system"
                journey J "A journey" {
                    persona Anna
                """);
        for (int stages = random.nextInt(5); stages >= 0; stages--) {
            stage();
        }
        String map = text.append("}\n").toString();
        while (map.contains("?w")) {
            map = map.replaceFirst("\\?w", works.get(random.nextInt(works.size())));
        }
        while (map.contains("?m")) {
            map = map.replaceFirst("\\?m", moments.get(random.nextInt(moments.size())));
        }
        return map;
    }

    private void stage() {
        text.append("stage s%d \"%s\" {\n".formatted(text.length(), words()));
        for (int left = random.nextInt(5); left > 0; left--) {
            moment();
        }
        text.append("}\n");
    }

    private void moment() {
        String name = "m" + moments.size();
        moments.add(name);
        boolean isStep = random.nextInt(4) == 0;
        text.append("%s %s \"%s\"".formatted(isStep ? "step" : "touchpoint", name, words()));
        if (!isStep) {
            text.append(maybe(" via Shop, App")).append(maybe(" by Crew"));
        }
        text.append(maybe(" for Anna")).append(" {\n");
        text.append(maybe("artifact \"%s\"\n".formatted(words())));
        int most = random.nextInt(12) == 0 ? 30 : 5;
        for (int left = random.nextInt(most); left > 0; left--) {
            work(random.nextInt(4) == 0 ? "support" : "backstage");
        }
        text.append(maybe("leads to ?m \"%s\"\n".formatted(words()))).append("}\n");
    }

    private void work(String kind) {
        String name = "w" + works.size();
        works.add(name);
        text.append("%s %s \"%s\"".formatted(kind, name, words()));
        text.append(maybe(" by Crew")).append(maybe(" with Till"));
        int waits = Math.max(0, random.nextInt(5) - 2);
        String after = String.join(", ", Collections.nCopies(waits, "?w"));
        text.append(waits == 0 ? "" : " after " + after).append('\n');
    }

    private String maybe(String part) {
        return random.nextBoolean() ? part : "";
    }

    private String words() {
        StringBuilder words = new StringBuilder();
        for (int left = random.nextInt(6); left > 0; left--) {
            words.append(WORDS[random.nextInt(WORDS.length)]).append(' ');
        }
        return words.toString().strip();
    }
}
