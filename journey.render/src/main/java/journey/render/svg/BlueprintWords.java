// SPDX-License-Identifier: EPL-2.0
package journey.render.svg;

import static journey.render.svg.TextStyle.SMALL;

import java.util.ArrayList;
import java.util.List;
import journey.layout.MapFilter;
import journey.model.Lane;
import journey.model.Moment;
import journey.model.Stage;
import journey.model.Touchpoint;
import journey.model.Work;
import journey.render.Unsaid;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.EcoreUtil2;

/** What stands in the boxes of a blueprint: what is onstage has a box of its own there. */
record BlueprintWords(MapFilter filter) {

    /** The paragraphs of an element, from top to bottom. */
    List<Paragraph> of(Lane lane, EObject element) {
        if (element instanceof Touchpoint touchpoint && lane == Lane.CHANNELS) {
            return onstage(touchpoint);
        }
        if (element instanceof Moment moment) {
            return BoxWords.ofMomentAlone(moment);
        }
        return element instanceof Work work
                ? CompanyWords.work(work, before -> isFar(work, before))
                : BoxWords.of(element);
    }

    /** Where and whom the customer meets, and what of it is not said. */
    private static List<Paragraph> onstage(Touchpoint touchpoint) {
        List<Paragraph> words = new ArrayList<>(CompanyWords.onstage(touchpoint));
        Unsaid.of(touchpoint).forEach(it -> words.add(new Paragraph(SMALL, Icon.UNSAID, it)));
        return words;
    }

    /**
     * An arrow says what work waits for; where it goes far, or has nowhere to come from, words do.
     */
    private boolean isFar(Work work, Work before) {
        return EcoreUtil2.getContainerOfType(work, Stage.class)
                        != EcoreUtil2.getContainerOfType(before, Stage.class)
                || !filter.shows((Moment) before.eContainer());
    }
}
