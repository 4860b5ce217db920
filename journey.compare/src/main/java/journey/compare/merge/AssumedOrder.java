// SPDX-License-Identifier: EPL-2.0
package journey.compare.merge;

import java.util.List;
import java.util.stream.IntStream;
import journey.dsl.text.Messages;
import journey.dsl.text.Words;

/** Tells where both sides have added to a journey at one place: no text says what comes first. */
final class AssumedOrder {

    private AssumedOrder() {}

    /**
     * A sentence for each pair.
     *
     * @param assumed what was put first and what was put behind it, by turns
     */
    static List<String> notes(List<Slot> assumed) {
        return IntStream.range(0, assumed.size() / 2)
                .mapToObj(
                        i ->
                                Messages.sentence(
                                        "merge.order",
                                        name(assumed.get(2 * i)),
                                        name(assumed.get(2 * i + 1))))
                .toList();
    }

    private static String name(Slot slot) {
        return Words.named(slot.part().any().element());
    }
}
