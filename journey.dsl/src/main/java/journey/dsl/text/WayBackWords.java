// SPDX-License-Identifier: EPL-2.0
package journey.dsl.text;

import java.util.List;
import org.eclipse.emf.ecore.EObject;

/** The words for what lies between an element and itself, where elements refer in a circle. */
public final class WayBackWords {

    /** How many elements of a circle are named. */
    private static final int LONGEST_WAY = 10;

    private WayBackWords() {}

    /** What follows the name of the element; nothing when it refers to itself directly. */
    public static String of(List<? extends EObject> way) {
        if (way.isEmpty()) {
            return "";
        }
        return way.size() <= LONGEST_WAY
                ? Messages.text("way-back", way)
                : Messages.text(
                        "way-back.long", way.subList(0, LONGEST_WAY), way.size() - LONGEST_WAY);
    }
}
