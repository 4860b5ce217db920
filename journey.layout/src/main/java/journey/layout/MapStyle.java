// SPDX-License-Identifier: EPL-2.0
package journey.layout;

import java.util.List;
import journey.model.Emotion;
import journey.model.Lane;
import org.eclipse.emf.ecore.EObject;

/**
 * What stands in the boxes of a drawing, and what room it needs. A layout asks once for each box,
 * and hands the answer to those who draw it.
 *
 * @param <C> what a box holds in this drawing
 */
public interface MapStyle<C extends BoxContent> {

    /**
     * The title of a column: that of a stage, or of the journey.
     *
     * @param width of the header, in pixels
     */
    C title(EObject element, int width);

    /**
     * The name of a band.
     *
     * @param lanes of the band
     * @param name in plain words
     * @param width of the margin, in pixels
     */
    C name(List<Lane> lanes, String name, int width);

    /**
     * What stands in the margin in smaller letters: the name of the line below a band.
     *
     * @param note in plain words
     * @param width of the margin, in pixels
     */
    C note(String note, int width);

    /**
     * The content of a box.
     *
     * @param lane in which it lies; an emotion is asked for the box below the curve
     * @param width of the box, in pixels
     */
    C content(Lane lane, EObject element, int width);

    /** The content of the point of an emotion on the curve. */
    C point(Emotion emotion);
}
