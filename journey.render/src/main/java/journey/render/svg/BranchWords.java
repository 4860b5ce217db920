// SPDX-License-Identifier: EPL-2.0
package journey.render.svg;

import java.util.List;
import java.util.stream.Stream;
import journey.dsl.summary.Labels;
import journey.dsl.summary.PersonaWords;
import journey.dsl.text.Words;
import journey.layout.Edge;

/**
 * What stands beside a branch, before it has a place.
 *
 * @param usualLines how many lines it takes beside its branch
 */
record BranchWords(Typesetter typesetter, List<Paragraph> paragraphs, int usualLines) {

    BranchWords {
        paragraphs = List.copyOf(paragraphs);
    }

    /**
     * The words of a branch.
     *
     * @param usualWidth of words beside a branch, in pixels
     */
    static BranchWords of(MapPicture picture, BranchWay way, int usualWidth) {
        List<Paragraph> paragraphs = paragraphs(picture.marks(), way);
        int lines = picture.typesetter().lines(paragraphs, usualWidth).size();
        return new BranchWords(picture.typesetter(), paragraphs, lines);
    }

    private static List<Paragraph> paragraphs(Marks marks, BranchWay way) {
        Edge edge = way.edge();
        String personas = Words.all(PersonaWords.all(edge.branch()));
        String target = way.leadsOut() ? "→ " + Labels.of(edge.target()) : "";
        return Stream.of(
                        marks.of(edge.branch())
                                .map(Paragraph::of)
                                .orElse(new Paragraph(TextStyle.SMALL, "")),
                        new Paragraph(TextStyle.SMALL, Labels.of(edge.branch())),
                        new Paragraph(TextStyle.SMALL, Icon.PERSON, personas),
                        new Paragraph(TextStyle.SMALL, target))
                .filter(paragraph -> !paragraph.text().isBlank())
                .toList();
    }

    /** Wraps the words to a width in pixels. */
    List<Line> lines(int width) {
        return typesetter.lines(paragraphs, width);
    }
}
