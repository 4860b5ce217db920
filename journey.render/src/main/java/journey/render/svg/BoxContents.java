// SPDX-License-Identifier: EPL-2.0
package journey.render.svg;

import static journey.dsl.map.MapLayout.PADDING;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import journey.dsl.map.Box;
import journey.dsl.map.BoxText;
import journey.dsl.map.MapStyle;
import journey.dsl.map.TextMeasure;
import journey.dsl.summary.Labels;
import journey.model.Lane;
import journey.model.Measure;
import journey.render.xml.XmlWriter;
import org.eclipse.emf.ecore.EObject;

/**
 * What stands in the boxes of a picture.
 *
 * @param belowMoments the room for branches, in pixels
 */
record BoxContents(Marks marks, int belowMoments) implements MapStyle {

    /** The room between the text of a measure and its sparkline. */
    private static final int GAP = 4;

    @Override
    public TextMeasure titles() {
        return TextStyle.HEADER.measure();
    }

    @Override
    public String title(EObject element) {
        String title = PlainText.of(Labels.of(element));
        return marks.of(element).map(mark -> mark.word() + ": " + title).orElse(title);
    }

    @Override
    public BoxText text(Lane lane, EObject element, int width) {
        List<Line> lines = lines(element, width);
        if (lines.isEmpty() && lane == Lane.EMOTIONS) {
            return new BoxText(List.of(), 0);
        }
        // A box without text is as high as one with a line: there is something to see.
        int text = Math.max(TextStyle.BODY.lineHeight(), Line.height(lines));
        int height = text + 2 * PADDING;
        if (element instanceof Measure measure && Sparkline.of(measure).isPresent()) {
            height += GAP + Sparkline.HEIGHT;
        }
        return new BoxText(lines.stream().map(Line::text).toList(), height);
    }

    private List<Line> lines(EObject element, int width) {
        List<Paragraph> words = BoxWords.of(element);
        Optional<Marks.Mark> mark = marks.of(element);
        if (mark.isEmpty()) {
            return Line.wrap(words, width - 2 * PADDING);
        }
        List<Paragraph> paragraphs = new ArrayList<>(List.of(Paragraph.of(mark.get())));
        paragraphs.addAll(
                words.isEmpty()
                        ? List.of(new Paragraph(TextStyle.SMALL, Labels.of(element)))
                        : words);
        return Line.wrap(paragraphs, width - 2 * PADDING);
    }

    /** Draws what stands in a box, which lies at the place where the layout has put it. */
    void draw(XmlWriter out, Box box, int x, int y) {
        int width = box.bounds().width();
        for (Line line : lines(box.element(), width)) {
            line.draw(out, x + PADDING, y + PADDING, width - 2 * PADDING);
        }
        if (box.element() instanceof Measure measure) {
            int top = y + box.bounds().height() - PADDING - Sparkline.HEIGHT;
            Sparkline.of(measure)
                    .ifPresent(line -> line.draw(out, x + PADDING, top, width - 2 * PADDING));
        }
    }
}
