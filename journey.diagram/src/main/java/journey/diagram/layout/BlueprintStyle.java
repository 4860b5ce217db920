// SPDX-License-Identifier: EPL-2.0
package journey.diagram.layout;

import java.util.List;
import journey.diagram.services.BlueprintParts;
import journey.diagram.services.ShapeLabels;
import journey.layout.BoxText;
import journey.layout.MapLayout;
import journey.layout.MapStyle;
import journey.layout.TextMeasure;
import journey.model.Emotion;
import journey.model.Lane;
import journey.model.Touchpoint;
import org.eclipse.emf.ecore.EObject;

/** The texts on the shapes of a service blueprint. */
record BlueprintStyle(TextMeasure measure, ShapeLabels labels, BlueprintParts parts)
        implements MapStyle<BoxText> {

    @Override
    public BoxText title(EObject element, int width) {
        return text(labels.label(element), MapLayout.HEADER_FONT_SIZE, width);
    }

    @Override
    public BoxText name(List<Lane> lanes, String name, int width) {
        return text(name, MapLayout.FONT_SIZE, width);
    }

    @Override
    public BoxText note(String note, int width) {
        return text(note, MapLayout.FONT_SIZE, width);
    }

    /** What is onstage has a box of its own, in the lane of the channels. */
    @Override
    public BoxText content(Lane lane, EObject element, int width) {
        String label =
                lane == Lane.CHANNELS && element instanceof Touchpoint touchpoint
                        ? parts.onstageLabel(touchpoint)
                        : labels.label(element);
        BoxText text = text(label, MapLayout.FONT_SIZE, width);
        int least = MapLayout.lineHeight(MapLayout.FONT_SIZE) + 2 * MapLayout.PADDING;
        return new BoxText(text.lines(), Math.max(least, text.height()));
    }

    @Override
    public BoxText point(Emotion emotion) {
        return text(labels.label(emotion), MapLayout.FONT_SIZE, MapLayout.MOMENT_WIDTH);
    }

    private BoxText text(String text, int fontSize, int width) {
        return BoxText.of(text, measure, fontSize, width);
    }
}
