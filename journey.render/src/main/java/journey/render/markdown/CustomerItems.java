// SPDX-License-Identifier: EPL-2.0
package journey.render.markdown;

import static journey.render.markdown.MarkdownWords.title;

import java.util.ArrayList;
import java.util.List;
import journey.dsl.flow.FlowFact;
import journey.dsl.flow.FlowWords;
import journey.layout.flows.UnknownWay;
import journey.model.Journey;
import journey.render.Shown;
import org.eclipse.emf.ecore.EObject;

/** Writes what customers really did, in the words of pictures. */
final class CustomerItems {

    private CustomerItems() {}

    /** What is told of a stage or moment, as an item of a list; nothing when nothing is told. */
    static List<String> at(Shown shown, EObject place) {
        return shown.customers(place).stream()
                .map(it -> "- **Customers**: " + String.join("; ", FlowFact.all(it)))
                .toList();
    }

    /** What is told of a journey as a whole: the totals, and the ways that it does not know. */
    static List<String> of(Shown shown, Journey journey) {
        List<String> items = new ArrayList<>();
        shown.customers()
                .ifPresent(it -> items.add("- " + String.join("; ", FlowWords.totals(it))));
        shown.unknownWays(journey).forEach(it -> items.add("- **Not on the map**: " + way(it)));
        return items;
    }

    private static String way(UnknownWay way) {
        String share = FlowWords.percent(way.taken());
        return way.from().isPresent()
                ? "from %s to %s, %s of the visits"
                        .formatted(title(way.from().get()), title(way.to()), share)
                : "%s of the cases start with %s".formatted(share, title(way.to()));
    }
}
