// SPDX-License-Identifier: EPL-2.0
package journey.cli.interchange;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import journey.cli.files.InputException;
import journey.cli.interchange.MermaidJourney.Section;
import journey.cli.interchange.MermaidJourney.Task;
import journey.dsl.editing.FreshNames;
import journey.dsl.text.Words;
import org.eclipse.xtext.conversion.IValueConverterService;

/**
 * Makes a map of journey diagrams: of sections stages, of tasks steps, of actors personas, of
 * scores emotions. A task becomes a step and no touchpoint, because a touchpoint has a channel, and
 * the diagram names none. Nothing tells that the personas were ever studied, so they are assumed.
 */
public final class MermaidImport {

    private final MapText map;
    private final Losses losses = new Losses();
    private final FreshNames ofFile = new FreshNames();
    private final Map<String, String> personas = new LinkedHashMap<>();
    private int steps;

    private MermaidImport(IValueConverterService converters) {
        this.map = new MapText(converters);
    }

    /**
     * Reads a file.
     *
     * @param text a diagram, or a page with diagrams in whatever form they are published
     * @param fileName tells by its extension what the text is; may have none
     * @param title what a journey without a title is called
     * @throws InputException when there is no journey diagram in it
     */
    public static ImportedMap read(
            String text, String fileName, String title, IValueConverterService converters) {
        MermaidImport reading = new MermaidImport(converters);
        List<MermaidJourney> journeys = MermaidFile.journeys(text, fileName, reading.losses);
        journeys.forEach(journey -> reading.complete(journey, title));
        reading.write(journeys);
        return new ImportedMap(
                reading.map.toString(), reading.summary(journeys), reading.losses.toList());
    }

    private void complete(MermaidJourney journey, String title) {
        if (journey.title.isEmpty()) {
            journey.title = journey.accessibleTitle.isEmpty() ? title : journey.accessibleTitle;
            losses.add(
                    journey.line,
                    "The diagram has no title. The journey is called %s.",
                    Words.quoted(journey.title));
        } else if (!journey.accessibleTitle.isEmpty()
                && !journey.accessibleTitle.equals(journey.title)) {
            losses.add(
                    journey.line,
                    "A journey has one title. The accTitle %s was left out.",
                    Words.quoted(journey.accessibleTitle));
        }
    }

    private String summary(List<MermaidJourney> journeys) {
        int stages = journeys.stream().mapToInt(journey -> journey.sections.size()).sum();
        return "Read "
                + Words.all(
                        List.of(
                                Words.counted(journeys.size(), "journey"),
                                Words.counted(stages, "stage"),
                                Words.counted(steps, "step"),
                                Words.counted(personas.size(), "persona")))
                + ".";
    }

    /** Journeys get their names first: what stands in them is known by these names too. */
    private void write(List<MermaidJourney> journeys) {
        List<String> names = journeys.stream().map(it -> ofFile.take(it.title, "Journey")).toList();
        for (MermaidJourney journey : journeys) {
            journey.tasks().forEach(task -> task.actors().forEach(this::addPersona));
        }
        personas.forEach(
                (title, name) -> {
                    map.open("persona " + name + " " + map.quoted(title));
                    map.line("evidence assumed");
                    map.close();
                    map.gap();
                });
        for (int i = 0; i < journeys.size(); i++) {
            write(names.get(i), journeys.get(i));
        }
    }

    private void addPersona(String actor) {
        if (!personas.containsKey(actor)) {
            personas.put(actor, ofFile.take(actor, "Persona"));
        }
    }

    private void write(String name, MermaidJourney journey) {
        if (!journey.description.isEmpty()) {
            map.describe(journey.description);
        }
        map.open("journey " + name + " " + map.quoted(journey.title));
        map.line("current");
        Set<String> actors = new LinkedHashSet<>();
        journey.tasks().forEach(task -> actors.addAll(task.actors()));
        if (!actors.isEmpty()) {
            map.line(MapText.clause("persona", names(actors)).strip());
        }
        FreshNames ofJourney = new FreshNames();
        for (Section section : journey.sections) {
            map.gap();
            String title = section.title().isEmpty() ? "?" : section.title();
            map.open("stage " + ofJourney.take(title, "Stage") + " " + map.quoted(title));
            FreshNames ofStage = new FreshNames();
            steps(section).forEach(tasks -> writeStep(tasks, actors, ofStage));
            map.close();
        }
        map.close();
        map.gap();
    }

    private List<String> names(Set<String> actors) {
        return actors.stream().map(personas::get).toList();
    }

    /**
     * The tasks of each step. Mermaid has one score for all actors of a task, so authors write the
     * task again for those who feel differently: then it is one step.
     */
    private static List<List<Task>> steps(Section section) {
        List<List<Task>> steps = new ArrayList<>();
        Set<String> actors = new LinkedHashSet<>();
        String title = null;
        for (Task task : section.tasks()) {
            boolean same =
                    task.title().equals(title)
                            && !actors.isEmpty()
                            && !task.actors().isEmpty()
                            && Collections.disjoint(actors, task.actors());
            if (!same) {
                steps.add(new ArrayList<>());
                actors.clear();
            }
            steps.get(steps.size() - 1).add(task);
            actors.addAll(task.actors());
            title = task.title();
        }
        return steps;
    }

    private void writeStep(List<Task> tasks, Set<String> all, FreshNames ofStage) {
        steps++;
        Set<String> actors = new LinkedHashSet<>();
        tasks.forEach(task -> actors.addAll(task.actors()));
        Task first = tasks.get(0);
        if (actors.isEmpty() && !all.isEmpty()) {
            losses.add(
                    first.line(),
                    "%s names no actor. It holds for all personas.",
                    Words.quoted(first.title()));
        }
        List<String> those = actors.containsAll(all) ? List.of() : names(actors);
        String head =
                "step "
                        + ofStage.take(first.title(), "Step")
                        + " "
                        + map.quoted(first.title())
                        + MapText.clause("for", those);
        List<String> emotions =
                tasks.stream().flatMap(task -> emotion(task, actors).stream()).toList();
        if (emotions.isEmpty()) {
            map.line(head);
        } else {
            map.open(head);
            emotions.forEach(map::line);
            map.close();
        }
    }

    private Optional<String> emotion(Task task, Set<String> ofStep) {
        Set<String> those = new LinkedHashSet<>(task.actors());
        String personal = those.equals(ofStep) ? "" : MapText.clause("for", names(those));
        return task.emotion().map(value -> "emotion " + (value > 0 ? "+" : "") + value + personal);
    }
}
