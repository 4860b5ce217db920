// SPDX-License-Identifier: EPL-2.0

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Writes journey maps of a given number of lines. The same seed gives the same maps. */
final class Corpus {

    private static final List<String> VERBS =
            List.of("Sees", "Compares", "Asks about", "Orders", "Waits for", "Opens", "Uses", "Returns", "Recommends");
    private static final List<String> THINGS =
            List.of("the offer", "the price", "the app", "the parcel", "the invoice", "the help page", "the shop", "the contract");
    private static final List<String> PHASES =
            List.of("awareness", "consideration", "purchase", "onboarding", "use", "service", "loyalty", "advocacy");
    private static final List<String> CHANNELS = List.of("Web", "App", "Shop", "Phone");
    private static final List<String> TEAMS = List.of("Marketing", "Sales", "Care");

    /** The lines of one stage, and the least of the last stage with the end of the map. */
    private static final int STAGE_LINES = 16;

    private static final int LAST_LINES = 5;

    private final Random random;
    private final List<String> lines = new ArrayList<>();

    private Corpus(long seed) {
        random = new Random(seed);
    }

    /**
     * Writes maps {@code map-0000.journey} and so on, each of {@code lines} lines. Each has a name of its own,
     * after which its picture is called.
     */
    static void write(Path folder, int maps, int lines, long seed) throws IOException {
        Files.createDirectories(folder);
        for (int i = 0; i < maps; i++) {
            String number = String.format(Locale.ROOT, "%04d", i);
            Path file = folder.resolve("map-" + number + ".journey");
            Files.writeString(file, new Corpus(seed + i).map("Map" + number, lines));
        }
    }

    /**
     * The next version of such a map: the first stage has moved to the end; of ten stages each, one has
     * another title, one another target, one a new observation, one has lost a touchpoint and one won one.
     */
    static String edited(String map) {
        List<String> stages = new ArrayList<>(List.of(map.split("(?=\n    stage )")));
        int last = stages.size() - 1;
        for (int i = 1; i < last; i++) {
            stages.set(i, edited(stages.get(i), i));
        }
        stages.add(last - 1, stages.remove(1));
        return String.join("", stages);
    }

    private static String edited(String stage, int number) {
        return switch (number % 10) {
            case 1 -> stage.replaceFirst(" \"", " \"Once more ");
            case 2 -> stage.replaceFirst("(?s) {8}touchpoint .*?\n {8}}\n", "");
            case 4 -> stage.replaceFirst("target >= 40", "target >= 50");
            case 6 -> stage.replaceFirst("(?m)^( {12}2026)-Q2.*$", "$0\n$1-Q3  55  n 300");
            case 8 ->
                    stage.replaceFirst(
                            " {8}step", "        touchpoint New%d \"Asks a friend\" via Phone\n$0".formatted(number));
            default -> stage;
        };
    }

    private String map(String name, int size) {
        declarations();
        add("journey " + name + " \"How customers buy\" {");
        add("    purpose \"Learn where customers give up\"");
        add("    current");
        add("    persona Anna, Ben");
        add("    owner Marketing");
        add("    reviewed 2026-10-01");
        for (int stage = 0; lines.size() + STAGE_LINES + LAST_LINES <= size; stage++) {
            stage(stage);
        }
        lastStage(size - lines.size() - 1);
        add("}");
        return String.join("\n", lines) + "\n";
    }

    private void declarations() {
        add("persona Anna \"Anna, in a hurry\" {");
        add("    goal Fast \"Done within minutes\"");
        add("    prefers App, Web");
        add("    evidence Interviews");
        add("}");
        add("persona Ben \"Ben, compares everything\" {");
        add("    goal Sure \"No surprise on the invoice\"");
        add("    evidence assumed");
        add("}");
        add("channel Web \"Web site\" online");
        add("channel App \"App\" online");
        add("channel Shop \"Shop\" offline");
        add("channel Phone \"Phone\" offline");
        TEAMS.forEach(team -> add("team " + team + " \"" + team + "\""));
        add("source Interviews \"Interviews\" interview");
        add("source Survey \"Survey\" survey { collected 2026-03-01 to 2026-03-31 }");
        add("metric Nps \"Would you recommend us?\" nps");
        add("metric Csat \"How satisfied are you?\" csat { scale 1 to 5 top 2 }");
        add("metric Wait \"Time to answer\" duration { unit minutes lower is better }");
        add("");
    }

    /** A stage of steps that fills the map up to its number of lines. */
    private void lastStage(int count) {
        add("");
        add("    stage Last \"%s\" as exit {".formatted(title()));
        for (int step = 0; step < count - 3; step++) {
            add("        step Last%d \"%s\" for Ben".formatted(step, title()));
        }
        add("    }");
    }

    private void stage(int stage) {
        add("");
        add("    stage Stage%d \"%s\" as %s {".formatted(stage, title(), PHASES.get(stage % PHASES.size())));
        add("        goal \"%s without a detour\" serves Anna.Fast".formatted(title()));
        add("        touchpoint Meet%d \"%s\" via %s by %s {".formatted(stage, title(), pick(CHANNELS), pick(TEAMS)));
        add("            expects \"%s as promised\"".formatted(title()));
        add("            experiences \"%s after a while\" evidence Interviews".formatted(title()));
        add("            emotion %+d \"%s\"".formatted(random.nextInt(5) - 2, title()));
        add("            pain Pain%d \"%s takes too long\" high evidence Survey, Interviews".formatted(stage, title()));
        add("            opportunity Idea%d \"%s at once\" resolves Pain%d importance 8.1 satisfaction 3.9"
                        .formatted(stage, title(), stage));
        add("        }");
        add("        step Think%d \"%s alone\" for Ben".formatted(stage, title()));
        add("        measure %s from Survey target >= 40 {".formatted(random.nextBoolean() ? "Nps" : "Csat"));
        add("            2026-Q1  %d  n %d".formatted(random.nextInt(100), 50 + random.nextInt(400)));
        add("            2026-Q2  %d  n %d".formatted(random.nextInt(100), 50 + random.nextInt(400)));
        add("        }");
        add("    }");
    }

    private String title() {
        return pick(VERBS) + " " + pick(THINGS);
    }

    private String pick(List<String> words) {
        return words.get(random.nextInt(words.size()));
    }

    private void add(String line) {
        lines.add(line);
    }
}
