// SPDX-License-Identifier: EPL-2.0
package journey.render.svg;

import static journey.layout.MapLayout.GAP;
import static journey.layout.MapLayout.MARGIN;
import static journey.layout.MapLayout.PADDING;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import journey.dsl.flow.FlowGroup;
import journey.dsl.flow.FlowNames;
import journey.dsl.flow.FlowPlace;
import journey.dsl.flow.FlowVariant;
import journey.dsl.flow.FlowWords;
import journey.dsl.summary.Labels;
import journey.dsl.text.SafeText;
import journey.dsl.text.Words;
import journey.layout.Box;
import journey.model.Lane;
import journey.model.Moment;
import journey.render.svg.CustomerView.Numbers;
import journey.render.svg.CustomerView.Text;
import journey.render.svg.CustomerView.Variant;
import journey.render.svg.CustomerView.Visit;
import org.eclipse.emf.ecore.EObject;

/** Finds what a page shows of each group of customers. */
record CustomerViews(MapPicture picture, CustomerWords words) {

    CustomerView of(FlowGroup group) {
        Map<String, Numbers> places = new LinkedHashMap<>();
        for (Box<BoxDrawing> box : picture.layout().boxes()) {
            if (box.lane() == Lane.CUSTOMERS) {
                places.put(name(box.element()), numbers(group, box.element()));
            }
        }
        return new CustomerView(
                SafeText.of(FlowWords.title(group)),
                kind(group),
                totals(group),
                places,
                group.variants().stream().map(it -> variant(group, it)).toList());
    }

    private static String kind(FlowGroup group) {
        return group.kind() == FlowGroup.Kind.ALL
                ? null
                : SafeText.of(group.column().orElse(group.kind().id().toLowerCase(Locale.ROOT)));
    }

    private String name(EObject element) {
        return SafeText.of(picture.shapes().of(element).name());
    }

    /** As {@link CustomerDrawing} draws them, below the name of the lane. */
    private List<Text> totals(FlowGroup group) {
        List<Line> lines = new ArrayList<>();
        int room = MARGIN - 2 * PADDING;
        lines.addAll(picture.typesetter().lines(words.margin("", group), room));
        int name = TextStyle.STRONG.lineHeight();
        return lines.stream().map(line -> text(line, GAP + name)).toList();
    }

    private static Text text(Line line, int top) {
        TextStyle style = line.style();
        int y = top + PADDING + line.top() + style.fontSize();
        return new Text(style.cssClass(), PADDING, y, line.text());
    }

    private Numbers numbers(FlowGroup group, EObject place) {
        BoxDrawing box = words.of(group, place);
        Optional<FlowPlace> told = FlowNames.place(group, place);
        return new Numbers(
                box.lines().stream().map(line -> text(line, 0)).toList(),
                box.figure().map(it -> ((CustomerBar) it).length()).orElse(0),
                told.filter(FlowWords::isMostlySkipped).isPresent());
    }

    private Variant variant(FlowGroup group, FlowVariant variant) {
        List<Visit> visits = new ArrayList<>();
        for (int i = 0; i < variant.moments().size(); i++) {
            boolean isExtra = variant.extra().contains(i);
            moment(variant.moments().get(i))
                    .ifPresent(
                            it ->
                                    visits.add(
                                            new Visit(
                                                    name(it),
                                                    SafeText.of(Labels.of(it)),
                                                    isExtra)));
        }
        return new Variant(
                cases(variant.cases(), group.cases()),
                visits,
                variant.skipped().stream()
                        .flatMap(it -> moment(it).stream())
                        .map(this::name)
                        .toList());
    }

    private Optional<Moment> moment(String id) {
        return FlowNames.moment(picture.journey(), id);
    }

    private static String cases(long some, OptionalLong all) {
        String of = all.isPresent() ? " of " + Words.grouped(all.getAsLong()) : "";
        return Words.grouped(some) + of + " cases";
    }
}
