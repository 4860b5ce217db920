// SPDX-License-Identifier: EPL-2.0
package journey.render.svg;

import static journey.layout.MapLayout.PADDING;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import journey.dsl.flow.Flow;
import journey.dsl.flow.FlowFact;
import journey.dsl.flow.FlowGroup;
import journey.dsl.flow.FlowNames;
import journey.dsl.flow.FlowPlace;
import journey.dsl.flow.FlowWords;
import org.eclipse.emf.ecore.EObject;

/**
 * What stands in the boxes of the lane of customers. The same fact is at the same height in all of
 * them, so that one compares along a row, and a page can show other customers in the same boxes.
 */
final class CustomerWords {

    private final Typesetter typesetter;
    private final FlowGroup shown;

    /** How far down each fact is that is told anywhere, in pixels. */
    private final Map<FlowFact, Integer> tops = new EnumMap<>(FlowFact.class);

    private final int height;

    CustomerWords(Typesetter typesetter, Flow flow, FlowGroup shown) {
        this.typesetter = typesetter;
        this.shown = shown;
        List<FlowPlace> all = flow.groups().stream().flatMap(it -> it.places().stream()).toList();
        int top = 0;
        for (FlowFact fact : FlowFact.values()) {
            if (all.stream().anyMatch(it -> fact.of(it).isPresent())) {
                tops.put(fact, top);
                top += style(fact).lineHeight();
                top += fact == FlowFact.CUSTOMERS ? CustomerBar.HEIGHT + PADDING : 0;
            }
        }
        height = top + 2 * PADDING;
    }

    private static TextStyle style(FlowFact fact) {
        return fact == FlowFact.CUSTOMERS || fact == FlowFact.SKIPPED
                ? TextStyle.STRONG
                : TextStyle.SMALL;
    }

    /** What a moment or stage tells of the customers who are shown. */
    BoxDrawing of(EObject place) {
        return of(shown, place);
    }

    /** What a moment or stage tells of some customers; nothing when nothing is known of them. */
    BoxDrawing of(FlowGroup group, EObject place) {
        Optional<FlowPlace> told = FlowNames.place(group, place);
        List<Line> lines = told.stream().flatMap(this::lines).toList();
        Optional<Figure> bar =
                told.map(it -> CustomerBar.of(it.customers().orElse(0), largest(group)));
        return new BoxDrawing(lines, bar, height);
    }

    private Stream<Line> lines(FlowPlace place) {
        return tops.entrySet().stream()
                .flatMap(
                        slot ->
                                slot.getKey().of(place).stream()
                                        .map(it -> line(slot.getKey(), it, slot.getValue())));
    }

    private Line line(FlowFact fact, String text, int top) {
        Line line = typesetter.line(style(fact), text);
        return new Line(line.style(), null, line.text(), 0, top, line.width());
    }

    private static long largest(FlowGroup group) {
        return group.places().stream().mapToLong(it -> it.customers().orElse(0)).max().orElse(0);
    }

    /** The name of the lane, and below it how many customers there were. */
    List<Paragraph> margin(String name) {
        return margin(name, shown);
    }

    /** The same for some customers, without a name if that is empty. */
    List<Paragraph> margin(String name, FlowGroup group) {
        List<Paragraph> margin = new ArrayList<>();
        if (!name.isEmpty()) {
            margin.add(new Paragraph(TextStyle.STRONG, name));
        }
        FlowWords.totals(group).forEach(it -> margin.add(new Paragraph(TextStyle.SMALL, it)));
        return margin;
    }
}
