// SPDX-License-Identifier: EPL-2.0
package journey.render.mermaid;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import journey.dsl.personas.Personas;
import journey.dsl.summary.Descriptions;
import journey.dsl.summary.Emotions;
import journey.layout.MapFilter;
import journey.model.Emotion;
import journey.model.Journey;
import journey.model.Moment;
import journey.model.Persona;
import journey.model.Stage;
import journey.model.TitledElement;

/**
 * Writes a journey as a {@code journey} diagram of Mermaid: stages as sections, moments as tasks,
 * personas as actors. Such a diagram is the lane of emotions and no other, so a view changes
 * nothing.
 *
 * <p>The title stands in a statement and not in front matter, where Mermaid leaves entities alone.
 * The description, which Mermaid reads to those who cannot see the picture, is that of the journey.
 * An emotion from -2 to +2 becomes a score from 1 to 5; one beyond, which is an error in the map,
 * counts as the nearest. A task has one score: a moment at which personas feel differently becomes
 * a task for each emotion, with those who feel it as its actors. Mermaid demands a score where the
 * map knows no emotion: it is the neutral {@value #NEUTRAL}, under the comment {@value #UNKNOWN}.
 */
public final class MermaidDiagram {

    /** The comment before a task whose score is none. */
    public static final String UNKNOWN = "%% no emotion known";

    private static final int NEUTRAL = 3;

    private final MapFilter filter;
    private final List<Persona> personas;
    private final StringBuilder diagram = new StringBuilder();

    private MermaidDiagram(Journey journey, MapFilter filter) {
        this.filter = filter;
        this.personas =
                journey.getPersonas().stream()
                        .filter(persona -> !persona.eIsProxy())
                        .filter(persona -> filter.persona().map(persona::equals).orElse(true))
                        .toList();
    }

    /** The diagram of a journey, with a line feed at its end. */
    public static String of(Journey journey, MapFilter filter) {
        MermaidDiagram diagram = new MermaidDiagram(journey, filter);
        diagram.add(journey);
        return diagram.diagram.toString();
    }

    private void add(Journey journey) {
        String title = title(journey);
        line("journey");
        line("    title " + MermaidText.escaped(title));
        line("    accTitle: " + MermaidText.escaped(title));
        Descriptions.of(journey)
                .map(MermaidText::line)
                .ifPresent(it -> line("    accDescr: " + MermaidText.escaped(it)));
        for (Stage stage : journey.getStages()) {
            List<Moment> moments = stage.getMoments().stream().filter(filter::shows).toList();
            line("    section " + MermaidText.escaped(title(stage)));
            moments.forEach(this::add);
        }
    }

    private void add(Moment moment) {
        scores(moment)
                .forEach(
                        (score, actors) -> {
                            if (score.isEmpty()) {
                                line("      " + UNKNOWN);
                            }
                            task(moment, score.orElse(NEUTRAL), actors);
                        });
    }

    private void task(Moment moment, int score, List<String> actors) {
        String title = MermaidText.task(title(moment));
        String by = actors.isEmpty() ? "" : ": " + String.join(", ", actors);
        line("      " + title + ": " + score + by);
    }

    /** Who feels how at a moment, in the order of the personas. */
    private Map<Optional<Integer>, List<String>> scores(Moment moment) {
        Map<Optional<Integer>, List<String>> scores = new LinkedHashMap<>();
        for (Persona persona : personas) {
            if (Personas.isFor(moment, persona)) {
                Optional<Integer> score = Emotions.of(persona, moment).map(MermaidDiagram::score);
                scores.computeIfAbsent(score, it -> new ArrayList<>()).add(actor(persona));
            }
        }
        if (scores.isEmpty()) {
            Optional<Emotion> first = moment.getEmotions().stream().findFirst();
            scores.put(first.map(MermaidDiagram::score), List.of());
        }
        return scores;
    }

    /** A title that several personas have would make one actor of them: then the name tells. */
    private String actor(Persona persona) {
        String title = title(persona);
        boolean shared = personas.stream().filter(it -> title(it).equals(title)).count() > 1;
        return MermaidText.actor(shared ? "%s (%s)".formatted(title, name(persona)) : title);
    }

    private static int score(Emotion emotion) {
        return Math.max(-2, Math.min(2, emotion.getValue())) + NEUTRAL;
    }

    /** The title in one line, or the name: Mermaid has no empty titles. */
    private static String title(TitledElement element) {
        String title = MermaidText.line(element.getTitle());
        return title.isEmpty() ? name(element) : title;
    }

    private static String name(TitledElement element) {
        return Objects.requireNonNullElse(element.getName(), "?");
    }

    private void line(String text) {
        diagram.append(text).append('\n');
    }
}
