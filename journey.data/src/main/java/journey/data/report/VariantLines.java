// SPDX-License-Identifier: EPL-2.0
package journey.data.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import journey.dsl.flow.FlowGroup;
import journey.dsl.flow.FlowVariant;
import journey.dsl.text.Words;

/** The commonest variants of a group, one in each line. */
final class VariantLines {

    private VariantLines() {}

    /** The commonest variants: what the map has no place for in brackets, skipped moments named. */
    static List<String> lines(MapFlow map, FlowGroup group) {
        List<String> lines = new ArrayList<>();
        for (FlowVariant variant : group.variants()) {
            String share =
                    group.cases().isPresent()
                            ? "%.0f %%"
                                    .formatted(100.0 * variant.cases() / group.cases().getAsLong())
                            : "";
            String skipped =
                    variant.skipped().isEmpty()
                            ? ""
                            : "   without "
                                    + Words.all(variant.skipped().stream().map(map::name).toList());
            lines.add(
                    "%7s  %5s  %s%s"
                            .formatted(
                                    Words.grouped(variant.cases()),
                                    share,
                                    moments(map, variant),
                                    skipped));
        }
        return lines;
    }

    /** The moments of a variant in one line: {@code Order > Pays > [Order]}. */
    static String moments(MapFlow map, FlowVariant variant) {
        return IntStream.range(0, variant.moments().size())
                .mapToObj(
                        i -> {
                            String name = map.name(variant.moments().get(i));
                            return variant.extra().contains(i) ? "[" + name + "]" : name;
                        })
                .collect(Collectors.joining(" > "));
    }
}
