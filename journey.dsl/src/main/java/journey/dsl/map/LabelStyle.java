// SPDX-License-Identifier: EPL-2.0
package journey.dsl.map;

import static journey.dsl.map.MapLayout.FONT_SIZE;
import static journey.dsl.map.MapLayout.PADDING;

import java.util.List;
import journey.dsl.summary.Labels;
import journey.model.Lane;
import org.eclipse.emf.ecore.EObject;

/** Puts the label of an element into its box, and nothing below the emotion curve. */
record LabelStyle(TextMeasure titles) implements MapStyle {

    @Override
    public String title(EObject element) {
        return Labels.of(element);
    }

    @Override
    public BoxText text(Lane lane, EObject element, int width) {
        if (lane == Lane.EMOTIONS) {
            return new BoxText(List.of(), 0);
        }
        List<String> lines =
                new TextWrap(titles, FONT_SIZE, width - 2 * PADDING).lines(Labels.of(element));
        // A box without text is as high as one with a line: there is something to see.
        int text = Math.max(1, lines.size()) * MapLayout.lineHeight(FONT_SIZE);
        return new BoxText(lines, text + 2 * PADDING);
    }

    @Override
    public int belowMoments() {
        return 0;
    }
}
