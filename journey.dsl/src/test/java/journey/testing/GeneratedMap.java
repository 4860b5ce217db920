// SPDX-License-Identifier: EPL-2.0
package journey.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Writes maps of any shape: no two seeds give the same one, and a seed always gives the same. */
public final class GeneratedMap {

    private static final String[] WORDS = {
        "queue", "waits", "Donaudampfschifffahrtsgesellschaft", "an", "受け取りの窓口で長い間待っている", "–", "x"
    };

    private static final String BRANCHES = "branches of ";

    private final Random random;

    /** Branches need the names of all moments, so that they are written last. */
    private final Random branching;

    private final List<String> moments = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private final StringBuilder actions = new StringBuilder();
    private int names;

    private GeneratedMap(long seed) {
        random = new Random(seed);
        branching = new Random(seed);
    }

    /** A map with a journey J and the personas Anna and Ben. */
    public static String of(long seed) {
        return new GeneratedMap(seed).write();
    }

    private String write() {
        text.append(
                """
                persona Anna "Anna" persona Ben "Ben"
                channel Shop "Coffee shop" offline channel App "App" online team Crew "The crew"
                source Till "Till records" events
                metric Nps "Would you recommend us?" nps
                journey J "A journey" {
                    persona Anna, Ben
                """);
        some(1, this::measure);
        some(8, this::stage);
        some(2, () -> text.append("action %s %s {}\n".formatted(name(), words())));
        String map = text.append(actions).append("}\n").toString();
        for (String moment : moments) {
            map = map.replace(BRANCHES + moment + "\n", branches());
        }
        return map;
    }

    private String branches() {
        StringBuilder branches = new StringBuilder();
        for (int left = branching.nextInt(4); left > 0; left--) {
            String target = moments.get(branching.nextInt(moments.size()));
            String reason = branching.nextInt(4) == 0 ? "" : words(branching);
            branches.append("leads to %s %s%s\n".formatted(target, reason, whose(branching)));
        }
        return branches.toString();
    }

    private void stage() {
        text.append("stage %s %s {\n".formatted(name(), words()));
        some(2, () -> text.append("goal %s\n".formatted(words())));
        some(6, this::moment);
        some(2, this::measure);
        text.append("}\n");
    }

    private void moment() {
        String head =
                random.nextBoolean() ? "step %s %s" : "touchpoint %s %s via Shop, App by Crew";
        String name = name();
        moments.add(name);
        text.append(head.formatted(name, words()))
                .append(random.nextInt(4) == 0 ? " proposed" : "");
        text.append(whose()).append(" {\n");
        some(2, () -> text.append("expects %s%s\n".formatted(words(), whose())));
        some(2, () -> text.append("experiences %s%s\n".formatted(words(), whose())));
        some(8, this::emotion);
        some(
                2,
                () ->
                        text.append(
                                "pain %s %s%s evidence Till\n"
                                        .formatted(name(), words(), whose())));
        some(2, () -> opportunity(name()));
        some(2, () -> text.append("backstage %s\n".formatted(words())));
        some(2, this::measure);
        text.append(BRANCHES + name + "\n");
        text.append("}\n");
    }

    private void emotion() {
        text.append("emotion %d%s\n".formatted(random.nextInt(5) - 2, whose()));
    }

    private void opportunity(String name) {
        text.append("opportunity %s %s\n".formatted(name, words()));
        actions.append("action %s %s { delivers %s }\n".formatted(name(), words(), name));
    }

    private void measure() {
        text.append(
                "measure Nps target >= 40 { 2026-Q1 %d n 99 }\n".formatted(random.nextInt(100)));
    }

    private void some(int most, Runnable part) {
        for (int left = random.nextInt(most + 1); left > 0; left--) {
            part.run();
        }
    }

    private String name() {
        return "n" + names++;
    }

    private String whose() {
        return whose(random);
    }

    private static String whose(Random random) {
        return switch (random.nextInt(6)) {
            case 0 -> " for Anna";
            case 1 -> " for Ben";
            default -> "";
        };
    }

    private String words() {
        return words(random);
    }

    private static String words(Random random) {
        StringBuilder words = new StringBuilder();
        for (int left = random.nextInt(10); left > 0; left--) {
            words.append(WORDS[random.nextInt(WORDS.length)]).append(' ');
        }
        return '"' + words.toString().strip() + '"';
    }
}
