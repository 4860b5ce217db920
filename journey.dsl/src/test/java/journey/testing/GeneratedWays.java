// SPDX-License-Identifier: EPL-2.0
package journey.testing;

import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Writes maps whose ways divide in any way that the language can say. */
public final class GeneratedWays {

    private static final String[] WORDS = {
        "yes",
        "no",
        "gives up",
        "is in a hurry",
        "Donaudampfschifffahrtsgesellschaft",
        "受け取りの窓口で長い間待っている",
        "has to wait for a long time and calls somebody who can help"
    };

    private final Random random;
    private final StringBuilder text = new StringBuilder();
    private int moments;
    private int placed;

    private GeneratedWays(long seed) {
        random = new Random(seed);
    }

    /** A map with a journey J of several stages; the same seed always gives the same. */
    public static String of(long seed) {
        GeneratedWays map = new GeneratedWays(seed);
        map.moments = 3 + map.random.nextInt(20);
        map.write();
        return map.text.toString();
    }

    /** A map with one stage of moments, numbered from 0, that say what is wanted. */
    public static String of(int moments, IntFunction<String> members) {
        return journey(
                "stage S \"S\" {\n"
                        + IntStream.range(0, moments)
                                .mapToObj(
                                        i ->
                                                "step M%d \"Moment %d\" {\n%s\n}\n"
                                                        .formatted(i, i, members.apply(i)))
                                .collect(Collectors.joining())
                        + "}\n");
    }

    private static String journey(String stages) {
        return """
                persona Anna "Anna, who is always in a hurry"
                persona Ben "Ben"
                channel Shop "Coffee shop" offline
                journey J "A journey" {
                persona Anna, Ben
                %s}
                """
                .formatted(stages);
    }

    private void write() {
        StringBuilder stages = new StringBuilder();
        int stage = 0;
        while (placed < moments) {
            stages.append("stage S%d \"Stage %d\" {\n".formatted(stage, stage));
            int last = Math.min(moments, placed + 1 + random.nextInt(6));
            boolean isFirst = true;
            while (placed < last) {
                stages.append(moment(isFirst));
                isFirst = false;
            }
            stages.append("}\n");
            stage++;
        }
        text.append(journey(stages.toString()));
    }

    private String moment(boolean isFirst) {
        String name = "M" + placed;
        String head =
                one(4)
                        ? "touchpoint %s \"%s\" via Shop".formatted(name, words())
                        : "step %s \"%s\"".formatted(name, words());
        String facts =
                (one(4) ? " optional" : "")
                        + (one(4) ? " aside" : "")
                        + (!isFirst && one(4) ? " while M" + (placed - 1) : "")
                        + whose();
        placed++;
        StringBuilder members = new StringBuilder();
        for (int left = one(3) ? 1 + random.nextInt(2) : 0; left > 0; left--) {
            members.append("choice \"%s?\" {\n".formatted(words()));
            for (int ways = 1 + random.nextInt(4); ways > 0; ways--) {
                members.append(way());
            }
            members.append("}\n");
        }
        for (int left = random.nextInt(6) - 3; left > 0; left--) {
            members.append(way());
        }
        members.append(one(6) ? "joins %s%s\n".formatted(target(), whose()) : "");
        return "%s%s {\n%s}\n".formatted(head, facts, members);
    }

    private String way() {
        boolean hasReason = !one(4);
        String reason = hasReason ? " \"" + words() + '"' : "";
        String usual = one(3) ? " usual" : "";
        String ending = hasReason ? "ends" : "ends here";
        return (one(4) ? ending : "leads to " + target()) + reason + usual + whose() + "\n";
    }

    private String target() {
        return "M" + random.nextInt(moments);
    }

    private String words() {
        return WORDS[random.nextInt(WORDS.length)];
    }

    private String whose() {
        return one(5) ? random.nextBoolean() ? " for Anna" : " for Ben" : "";
    }

    private boolean one(int of) {
        return random.nextInt(of) == 0;
    }
}
