// SPDX-License-Identifier: EPL-2.0
package journey.render.svg;

import java.util.List;
import java.util.stream.Stream;
import journey.dsl.summary.Labels;
import journey.dsl.summary.PersonaWords;
import journey.dsl.text.Words;
import journey.dsl.ways.Way;
import journey.layout.Edge;
import journey.layout.ways.WayStrand;
import journey.model.Ending;
import journey.model.Persona;
import org.eclipse.emf.ecore.EObject;

/** What a drawing says of a way. */
final class WayWords {

    private final MapPicture picture;

    WayWords(MapPicture picture) {
        this.picture = picture;
    }

    /**
     * The words that stand beside a way, and are empty for a way that needs none.
     *
     * @param isForSome true when others go on elsewhere from the same place
     */
    List<Paragraph> of(WayStrand strand, boolean isForSome) {
        Edge edge = strand.edge();
        String from = strand.comesIn() ? "From " + Labels.of(edge.source().orElseThrow()) : "";
        String to = strand.leadsOut() ? "→ " + Labels.of(edge.target().orElseThrow()) : "";
        Stream<Paragraph> mark =
                edge.way().said().flatMap(picture.marks()::of).map(Paragraph::of).stream();
        Stream<Paragraph> words =
                Stream.of(
                        new Paragraph(TextStyle.SMALL, from),
                        new Paragraph(TextStyle.SMALL, edge.way().reason().orElse("")),
                        new Paragraph(TextStyle.SMALL, Icon.PERSON, personas(strand, isForSome)),
                        new Paragraph(TextStyle.SMALL, to));
        return Stream.concat(mark, words).filter(it -> !it.text().isBlank()).toList();
    }

    private String personas(WayStrand strand, boolean isForSome) {
        if (isForSome) {
            return names(strand);
        }
        return Words.all(strand.way().said().map(PersonaWords::all).orElse(List.of()));
    }

    private String names(WayStrand strand) {
        return Words.all(
                strand.personas().stream()
                        .map(it -> PersonaWords.of(it, picture.journey()))
                        .toList());
    }

    /** What a way is, in words, for those who do not see where it leads. */
    String title(WayStrand strand) {
        Edge edge = strand.edge();
        String from = edge.source().map(Labels::of).orElse("the start");
        String to = edge.target().map(Labels::of).orElse("the end");
        String reason = edge.way().reason().map(it -> ": " + it).orElse("");
        String kind =
                edge.way()
                        .said()
                        .map(it -> Words.capitalized(Words.kind(((EObject) it).eClass())))
                        .orElse("Way");
        return "%s%s from %s to %s%s%s"
                .formatted(kind, edge.isPast() ? " past" : "", from, to, reason, notes(edge.way()));
    }

    /** The name of what says so, or of a place that a way leads from or to. */
    String name(EObject element) {
        return picture.shapes().of(element).name();
    }

    /** A name that no other way of the drawing has: the names of its ends. */
    String name(WayStrand strand) {
        Edge edge = strand.edge();
        String from = name(edge.source().map(EObject.class::cast).orElse(picture.journey()));
        String to = name(edge.target().map(EObject.class::cast).orElse(picture.journey()));
        return from + " → " + to + (edge.isPast() ? " (past)" : "");
    }

    private static String notes(Way way) {
        boolean isForAll =
                way.said().filter(it -> it instanceof Ending end && end.isEverybody()).isPresent();
        return (way.isUsual() ? " (usual)" : "") + (isForAll ? " (all who come here)" : "");
    }

    /** The names of those who take a way, with blanks between; null for all of the journey. */
    String personas(WayStrand strand) {
        boolean isForAll =
                strand.personas().isEmpty()
                        || strand.personas().containsAll(picture.journey().getPersonas());
        return isForAll
                ? null
                : String.join(" ", strand.personas().stream().map(Persona::getName).toList());
    }
}
