// SPDX-License-Identifier: EPL-2.0
package journey.data.command;

import journey.data.privacy.Privacy;
import journey.data.privacy.Told;
import journey.dsl.text.Words;

/** Numbers as people are told them. */
final class ToldWords {

    /** What stands in the place of a figure that is not told. */
    static final String FEW = "fewer than %d customers".formatted(Privacy.FEWEST);

    private ToldWords() {}

    static String grouped(Told told) {
        return told.isFew()
                ? "fewer than " + Privacy.FEWEST
                : Words.grouped(told.number().orElseThrow());
    }
}
