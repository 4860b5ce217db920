// SPDX-License-Identifier: EPL-2.0
package journey.compare.diff;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * A map of random content that random edits make another one of. It keeps book of what each edit
 * does, without a look at any text. The same seed gives the same map and edits.
 */
final class EditedMap {

    private static final List<String> PERSONAS = List.of("Anna", "Ben", "Cem");
    private static final List<String> TEAMS = List.of("Crew", "Sales", "Care");

    /**
     * What a diff has to tell.
     *
     * @param label of the fact that is another one; empty when it is about the element as a whole
     */
    record Expected(Difference.Kind kind, Part part, String label) {}

    /** A journey, stage, moment or part of a moment, by what stands in front of its block. */
    static final class Part {
        private String kind;
        private String name;
        private String title;
        private String team;
        private int number;
        private Part parent;
        private final List<Part> parts = new ArrayList<>();

        String path() {
            String own =
                    switch (kind) {
                        case "emotion" -> "emotion(" + name + ")";
                        case "measure" -> "measure(Nps)";
                        default -> name;
                    };
            return parent == null ? own : parent.path() + "." + own;
        }

        private void write(StringBuilder text, String blank) {
            text.append(
                    switch (kind) {
                        case "emotion" -> "emotion %d for %s".formatted(number, name);
                        case "measure" -> "measure Nps target >= " + number;
                        default -> "%s %s \"%s\"".formatted(kind, name, title);
                    });
            text.append(team == null ? "" : " by " + team);
            if (!parts.isEmpty()) {
                text.append(" {").append(blank);
                text.append(parent == null ? "persona Anna, Ben, Cem" + blank : "");
                parts.forEach(part -> part.write(text, blank));
                text.append("}");
            }
            text.append(blank);
        }
    }

    private final Random random;
    private final Part journey;
    private final Map<Part, String> formerPaths = new HashMap<>();
    private final Set<Part> touched = new HashSet<>();

    /** What holds something that was edited. */
    private final Set<Part> disturbed = new HashSet<>();

    private final Set<Part> added = new HashSet<>();
    private final List<Expected> expected = new ArrayList<>();
    private int names;

    EditedMap(long seed) {
        random = new Random(seed);
        journey = part("journey");
        for (int i = 4 + random.nextInt(4); i > 0; i--) {
            add(journey, stage(), journey.parts.size());
        }
        all(any -> true).forEach(part -> formerPaths.put(part, part.path()));
        added.clear();
        disturbed.clear();
    }

    /** The map as a text. */
    String text(String blank) {
        StringBuilder text = new StringBuilder();
        PERSONAS.forEach(it -> text.append("persona %s \"%s\"\n".formatted(it, it)));
        TEAMS.forEach(it -> text.append("team %s \"Team %s\"\n".formatted(it, it)));
        text.append("metric Nps \"Would you recommend us?\" nps\n");
        journey.write(text, blank);
        return text.toString();
    }

    /** What has been edited, as a diff has to tell it, sorted. */
    Set<String> told(boolean backwards) {
        Set<String> told = new TreeSet<>();
        for (Expected one : expected) {
            boolean isNew = one.kind == Difference.Kind.ADDED;
            boolean isGone = one.kind == Difference.Kind.REMOVED;
            String before = isNew ? "" : formerPaths.get(one.part);
            String after = isGone ? "" : one.part.path();
            Difference.Kind kind =
                    !backwards || !(isNew || isGone)
                            ? one.kind
                            : isNew ? Difference.Kind.REMOVED : Difference.Kind.ADDED;
            told.add(
                    "%s '%s' '%s' %s"
                            .formatted(
                                    kind.word(),
                                    backwards ? after : before,
                                    backwards ? before : after,
                                    one.label)
                            .strip());
        }
        return told;
    }

    /** Edits something that was not edited before. */
    void edit() {
        switch (random.nextInt(12)) {
            case 0 -> insert(journey, stage());
            case 1 -> pick("stage").ifPresent(stage -> insert(stage, moment()));
            case 2 -> pick("stage", this::isAsBefore).ifPresent(this::remove);
            case 3 -> pick("touchpoint", this::isAsBefore).ifPresent(this::remove);
            case 4 -> pick("step", this::isAsBefore).ifPresent(this::remove);
            case 5 -> pick("pain").ifPresent(this::remove);
            case 6 -> pick(random.nextBoolean() ? "stage" : "touchpoint").ifPresent(this::rename);
            case 7 -> pick(random.nextBoolean() ? "step" : "pain").ifPresent(this::retitle);
            case 8 -> pick("touchpoint").ifPresent(this::hand);
            case 9 -> pick(random.nextBoolean() ? "emotion" : "measure").ifPresent(this::count);
            case 10 -> pick("step").ifPresent(this::moveAway);
            default -> reorder();
        }
    }

    private void insert(Part parent, Part part) {
        add(parent, part, random.nextInt(parent.parts.size() + 1));
        expected.add(new Expected(Difference.Kind.ADDED, part, ""));
    }

    private void remove(Part part) {
        touched.addAll(below(part));
        part.parent.parts.remove(part);
        expected.add(new Expected(Difference.Kind.REMOVED, part, ""));
    }

    private void rename(Part part) {
        part.name = name();
        expected.add(new Expected(Difference.Kind.RENAMED, part, ""));
    }

    private void retitle(Part part) {
        part.title = title();
        expected.add(new Expected(Difference.Kind.CHANGED, part, "title"));
    }

    private void hand(Part touchpoint) {
        String former = touchpoint.team;
        touchpoint.team = former == null || random.nextBoolean() ? another(former) : null;
        expected.add(new Expected(Difference.Kind.CHANGED, touchpoint, "by"));
    }

    private String another(String team) {
        return TEAMS.stream().filter(it -> !it.equals(team)).findFirst().orElseThrow();
    }

    private void count(Part part) {
        part.number = part.number == 2 ? 1 : part.number + 1;
        String label = part.kind.equals("emotion") ? "value" : "target";
        expected.add(new Expected(Difference.Kind.CHANGED, part, label));
    }

    private void moveAway(Part moment) {
        List<Part> others =
                all(it -> it.kind.equals("stage") && it != moment.parent && !touched.contains(it));
        if (!others.isEmpty()) {
            Part stage = others.get(random.nextInt(others.size()));
            moment.parent.parts.remove(moment);
            stage.parts.add(random.nextInt(stage.parts.size() + 1), moment);
            moment.parent = stage;
            touch(moment);
            expected.add(new Expected(Difference.Kind.MOVED, moment, ""));
        }
    }

    /** Once only, and over two others that stay: then there is but one way to explain the order. */
    private void reorder() {
        List<Part> stages = all(it -> it.kind.equals("stage") && formerPaths.containsKey(it));
        Part stage = stages.get(0);
        if (stages.size() < 3
                || touched.contains(stage)
                || expected.stream()
                        .anyMatch(
                                it ->
                                        it.kind == Difference.Kind.MOVED
                                                && it.part.kind.equals("stage"))) {
            return;
        }
        touched.addAll(stages);
        journey.parts.remove(stage);
        journey.parts.add(journey.parts.indexOf(stages.get(stages.size() - 1)) + 1, stage);
        expected.add(new Expected(Difference.Kind.MOVED, stage, ""));
    }

    private Optional<Part> pick(String kind) {
        return pick(kind, any -> true);
    }

    private Optional<Part> pick(String kind, Predicate<Part> condition) {
        List<Part> parts =
                all(it -> it.kind.equals(kind) && !touched.contains(it) && !isNew(it)).stream()
                        .filter(condition)
                        .toList();
        if (parts.isEmpty()) {
            return Optional.empty();
        }
        Part part = parts.get(random.nextInt(parts.size()));
        touch(part);
        return Optional.of(part);
    }

    private boolean isNew(Part part) {
        return part != null && (added.contains(part) || isNew(part.parent));
    }

    private void touch(Part part) {
        touched.add(part);
        for (Part parent = part; parent != null; parent = parent.parent) {
            disturbed.add(parent);
        }
    }

    /** Nothing has come to it, gone from it or changed in it. */
    private boolean isAsBefore(Part part) {
        return !disturbed.contains(part);
    }

    private List<Part> all(Predicate<Part> condition) {
        return below(journey).stream().filter(condition).toList();
    }

    private static List<Part> below(Part part) {
        List<Part> below = new ArrayList<>(List.of(part));
        part.parts.forEach(it -> below.addAll(below(it)));
        return below;
    }

    private void add(Part parent, Part part, int index) {
        part.parent = parent;
        parent.parts.add(index, part);
        added.add(part);
        disturbed.add(parent);
    }

    private Part stage() {
        Part stage = part("stage");
        for (int i = random.nextInt(6); i > 0; i--) {
            add(stage, moment(), 0);
        }
        if (random.nextBoolean()) {
            Part measure = part("measure");
            measure.number = 40;
            add(stage, measure, 0);
        }
        return stage;
    }

    private Part moment() {
        Part moment = part(random.nextBoolean() ? "touchpoint" : "step");
        if (moment.kind.equals("touchpoint") && random.nextBoolean()) {
            moment.team = TEAMS.get(random.nextInt(TEAMS.size()));
        }
        for (String persona : PERSONAS.subList(0, random.nextInt(PERSONAS.size()))) {
            Part emotion = part("emotion");
            emotion.name = persona;
            emotion.number = random.nextInt(5) - 2;
            add(moment, emotion, 0);
        }
        for (int i = random.nextInt(3); i > 0; i--) {
            add(moment, part("pain"), 0);
        }
        return moment;
    }

    private Part part(String kind) {
        Part part = new Part();
        part.kind = kind;
        part.name = name();
        part.title = title();
        return part;
    }

    private String name() {
        return "N" + names++;
    }

    /** Letters in which no two titles are alike. */
    private String title() {
        StringBuilder title = new StringBuilder();
        for (int i = 0; i < 24; i++) {
            title.append((char) ('a' + random.nextInt(26)));
        }
        return title.toString();
    }
}
