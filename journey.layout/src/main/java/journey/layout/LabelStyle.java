// SPDX-License-Identifier: EPL-2.0
package journey.layout;

import static journey.layout.MapLayout.FONT_SIZE;
import static journey.layout.MapLayout.HEADER_FONT_SIZE;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import journey.dsl.flow.FlowFact;
import journey.dsl.flow.FlowGroup;
import journey.dsl.flow.FlowNames;
import journey.model.Emotion;
import journey.model.Lane;
import org.eclipse.emf.ecore.EObject;

/** Puts the label of an element into its box, and nothing below the emotion curve. */
record LabelStyle(
        TextMeasure measure, Function<EObject, String> labels, Optional<FlowGroup> customers)
        implements MapStyle<BoxText> {

    @Override
    public BoxText title(EObject element, int width) {
        return text(labels.apply(element), HEADER_FONT_SIZE, width);
    }

    @Override
    public BoxText name(List<Lane> lanes, String name, int width) {
        return text(name, FONT_SIZE, width);
    }

    @Override
    public BoxText note(String note, int width) {
        return text(note, FONT_SIZE, width);
    }

    @Override
    public BoxText content(Lane lane, EObject element, int width) {
        if (lane == Lane.EMOTIONS) {
            return new BoxText(List.of(), 0);
        }
        if (lane == Lane.CUSTOMERS) {
            return customers(element, width);
        }
        BoxText text = text(labels.apply(element), FONT_SIZE, width);
        // A box without text is as high as one with a line: there is something to see.
        return text.lines().isEmpty()
                ? new BoxText(List.of(), text.height() + MapLayout.lineHeight(FONT_SIZE))
                : text;
    }

    @Override
    public BoxText point(Emotion emotion) {
        return new BoxText(List.of(labels.apply(emotion)), MapLayout.POINT);
    }

    /** A line for each fact, and more where one is too long. */
    private BoxText customers(EObject place, int width) {
        List<String> lines =
                customers.flatMap(it -> FlowNames.place(it, place)).stream()
                        .flatMap(it -> FlowFact.all(it).stream())
                        .flatMap(fact -> text(fact, FONT_SIZE, width).lines().stream())
                        .toList();
        int height = lines.size() * MapLayout.lineHeight(FONT_SIZE) + 2 * MapLayout.PADDING;
        return new BoxText(lines, height);
    }

    private BoxText text(String text, int fontSize, int width) {
        return BoxText.of(text, measure, fontSize, width);
    }
}
