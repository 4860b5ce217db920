// SPDX-License-Identifier: EPL-2.0
package journey.render.svg;

import static journey.render.svg.TextStyle.BODY;
import static journey.render.svg.TextStyle.SMALL;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import journey.dsl.summary.Labels;
import journey.model.Touchpoint;
import journey.model.Work;
import org.eclipse.emf.ecore.EObject;

/** What a map says of the company, in front of the customer and behind the scenes. */
final class CompanyWords {

    private CompanyWords() {}

    /** Where the customer meets the company, and whom. */
    static List<Paragraph> onstage(Touchpoint touchpoint) {
        List<Paragraph> words = new ArrayList<>();
        known(touchpoint.getChannels()).forEach(it -> words.add(small(Icon.of(it.getKind()), it)));
        known(touchpoint.getTeam()).forEach(it -> words.add(small(Icon.TEAM, it)));
        return words;
    }

    /**
     * What is done behind the scenes, by whom and with what.
     *
     * @param isTold which of the work that it waits for is named
     */
    static List<Paragraph> work(Work work, Predicate<Work> isTold) {
        List<Paragraph> words = new ArrayList<>();
        words.add(new Paragraph(BODY, Labels.of(work)));
        known(work.getTeam()).forEach(it -> words.add(small(Icon.TEAM, it)));
        known(work.getSystems()).forEach(it -> words.add(small(Icon.SYSTEM, it)));
        known(work.getAfter()).stream()
                .filter(isTold)
                .forEach(it -> words.add(new Paragraph(SMALL, "After: " + Labels.of(it))));
        return words;
    }

    private static Paragraph small(Icon icon, EObject element) {
        return new Paragraph(SMALL, icon, Labels.of(element));
    }

    private static <T extends EObject> List<T> known(T element) {
        return element == null ? List.of() : known(List.of(element));
    }

    private static <T extends EObject> List<T> known(List<T> elements) {
        return elements.stream().filter(element -> !element.eIsProxy()).toList();
    }
}
