// SPDX-License-Identifier: EPL-2.0
package journey.render.svg;

import static journey.layout.MapLayout.PADDING;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import journey.dsl.summary.Labels;
import journey.layout.MapLayout;
import journey.layout.MapStyle;
import journey.model.Emotion;
import journey.model.Lane;
import journey.model.Measure;
import org.eclipse.emf.ecore.EObject;

/**
 * What stands in the boxes of a picture.
 *
 * @param customers what is said of customers; empty where nothing is known of them
 * @param words what is said of an element in the box that it has in a lane
 */
record PictureStyle(
        Typesetter typesetter,
        Marks marks,
        Optional<CustomerWords> customers,
        BiFunction<Lane, EObject, List<Paragraph>> words)
        implements MapStyle<BoxDrawing> {

    private static final BoxDrawing NOTHING = new BoxDrawing(List.of(), Optional.empty(), 0);

    @Override
    public BoxDrawing title(EObject element, int width) {
        String title = Labels.of(element);
        String marked = marks.of(element).map(mark -> mark.word() + ": " + title).orElse(title);
        return wrapped(List.of(new Paragraph(TextStyle.HEADER, marked)), width);
    }

    @Override
    public BoxDrawing name(List<Lane> lanes, String name, int width) {
        if (lanes.contains(Lane.CUSTOMERS) && customers.isPresent()) {
            return wrapped(customers.get().margin(name), width);
        }
        return wrapped(List.of(new Paragraph(TextStyle.STRONG, name)), width);
    }

    @Override
    public BoxDrawing note(String note, int width) {
        return wrapped(List.of(new Paragraph(TextStyle.SMALL, note)), width);
    }

    @Override
    public BoxDrawing content(Lane lane, EObject element, int width) {
        if (lane == Lane.CUSTOMERS && customers.isPresent()) {
            return customers.get().of(element);
        }
        List<Paragraph> paragraphs = paragraphs(lane, element);
        if (paragraphs.isEmpty() && lane == Lane.EMOTIONS) {
            return NOTHING;
        }
        BoxDrawing text = wrapped(paragraphs, width).filled();
        return element instanceof Measure measure ? text.above(Sparkline.of(measure)) : text;
    }

    private List<Paragraph> paragraphs(Lane lane, EObject element) {
        List<Paragraph> said = words.apply(lane, element);
        Optional<Marks.Mark> mark = marks.of(element);
        if (mark.isEmpty()) {
            return said;
        }
        List<Paragraph> paragraphs = new ArrayList<>(List.of(Paragraph.of(mark.get())));
        paragraphs.addAll(
                said.isEmpty()
                        ? List.of(new Paragraph(TextStyle.SMALL, Labels.of(element)))
                        : said);
        return paragraphs;
    }

    @Override
    public BoxDrawing point(Emotion emotion) {
        Line value = typesetter.line(TextStyle.BODY, Labels.of(emotion));
        return new BoxDrawing(List.of(value), Optional.empty(), MapLayout.POINT);
    }

    private BoxDrawing wrapped(List<Paragraph> paragraphs, int width) {
        return BoxDrawing.of(typesetter.lines(paragraphs, width - 2 * PADDING));
    }
}
