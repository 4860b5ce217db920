// SPDX-License-Identifier: EPL-2.0
package journey.dsl.map;

import journey.model.Lane;
import org.eclipse.emf.ecore.EObject;

/** What stands in the boxes of a drawing, and what room it needs. */
public interface MapStyle {

    /** How wide the titles of columns and bands are. */
    TextMeasure titles();

    /** The title of a column: that of a stage, or of the journey. */
    String title(EObject element);

    /**
     * The text of a box.
     *
     * @param lane in which it lies; an emotion is asked for the box below the curve
     * @param width of the box, in pixels
     */
    BoxText text(Lane lane, EObject element, int width);

    /** The room below the moments for branches between them, in pixels. */
    int belowMoments();
}
