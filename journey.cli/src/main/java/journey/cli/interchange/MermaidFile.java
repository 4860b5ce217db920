// SPDX-License-Identifier: EPL-2.0
package journey.cli.interchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import journey.cli.files.InputException;
import journey.cli.interchange.page.Diagrams;
import journey.cli.interchange.page.Line;
import journey.cli.interchange.page.Remark;

/** Reads the journey diagrams of a file: it is one itself, or it is a page with diagrams in it. */
final class MermaidFile {

    /** How many reasons a refusal gives. */
    private static final int SOME = 3;

    private final String name;
    private final List<Line> lines;
    private final String text;
    private final Losses losses;

    private MermaidFile(String text, String name, Losses losses) {
        this.text = text.replace("\uFEFF", "");
        this.name = name;
        this.lines = Line.all(1, this.text);
        this.losses = losses;
    }

    /**
     * The journeys of a file, in its order; at least one.
     *
     * @param name tells by its extension what the file is
     * @throws InputException when there is none
     */
    static List<MermaidJourney> journeys(String text, String name, Losses losses) {
        MermaidFile file = new MermaidFile(text, name, losses);
        List<MermaidJourney> journeys =
                file.isDiagram()
                        ? MermaidReader.read(file.lines, losses).stream().toList()
                        : file.embedded();
        if (journeys.isEmpty()) {
            throw new InputException(file.refusal());
        }
        return journeys;
    }

    /** Tells whether the file is a diagram and nothing else. */
    private boolean isDiagram() {
        return !lines.isEmpty()
                && (MermaidReader.isJourney(lines)
                        || text.strip().equals("journey")
                        || (name.matches("(?i).*\\.(?:mmd|mermaid)")
                                && MermaidReader.read(lines, new Losses()).isPresent()));
    }

    private List<MermaidJourney> embedded() {
        Diagrams found = Diagrams.of(text, name, MermaidReader::isJourney);
        for (Remark remark : found.remarks()) {
            losses.add(remark.line(), "%s", remark.text());
        }
        List<MermaidJourney> journeys = new ArrayList<>();
        for (List<Line> diagram : found.diagrams()) {
            Optional<MermaidJourney> journey = MermaidReader.read(diagram, losses);
            journey.ifPresent(journeys::add);
        }
        return journeys;
    }

    private String refusal() {
        StringBuilder refusal = new StringBuilder("There is no journey diagram of Mermaid in it");
        List<Loss> reasons = losses.toList();
        refusal.append(reasons.isEmpty() ? ": none that begins with `journey`." : ".");
        reasons.stream()
                .limit(SOME)
                .forEach(
                        it ->
                                refusal.append(" Line ")
                                        .append(it.line())
                                        .append(": ")
                                        .append(it.text()));
        return refusal.toString();
    }
}
